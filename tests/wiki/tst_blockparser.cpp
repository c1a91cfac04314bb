// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/blockparser.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using wiki::Banner;
using wiki::Block;
using wiki::Document;
using wiki::Link;

namespace {

Document read(const QString &text)
{
    return wiki::parseBlocks({.id = u"infra:machines"_s, .revision = 1, .text = text});
}

QString nameOf(Block::Kind kind)
{
    static const std::array names{"Heading", "Item", "Row",   "Paragraph", "Code",
                                  "Note",    "Data", "Macro", "Rule"};
    return QString::fromLatin1(names.at(size_t(kind)));
}

/// "Heading2 Machines": kind, depth, word in parentheses, and the text or the cells (a header's ends in ^).
QString shown(const Block &block)
{
    QString text = nameOf(block.kind);
    if (block.kind == Block::Kind::Heading || block.kind == Block::Kind::Item)
        text += QString::number(block.depth);
    if (!block.word.isEmpty())
        text += u'(' + block.word + u')';
    if (block.cells.isEmpty())
        return (text + u' ' + block.text).trimmed();
    text += u' ';
    for (const wiki::Cell &cell : block.cells)
        text += cell.text + (cell.header ? u'^' : u'|');
    return text;
}

QStringList shown(const Document &document)
{
    QStringList lines;
    for (const Block &block : document.blocks)
        lines.append(shown(block));
    return lines;
}

QString shown(const Link &link)
{
    static const std::array kinds{"page", "external", "media"};
    return QString::fromLatin1(kinds.at(size_t(link.kind))) + u' ' + link.target
        + (link.label.isEmpty() ? QString() : u' ' + link.label);
}

} // namespace

class TestBlockParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageIsCutIntoBlocks_data();
    void aPageIsCutIntoBlocks();
    void linksAreFound_data();
    void linksAreFound();
    void whatIsNoLinkStaysTextWithARemark_data();
    void whatIsNoLinkStaysTextWithARemark();
    void bannersMarkTheirSection_data();
    void bannersMarkTheirSection();
    void aNoticeAboveTheFirstHeadingIsMeantForThePage();
    void aSectionIsTheHeadingAround();
    void oneListAndOneTableShareANumber();
    void whatIsNeverClosedIsSaid_data();
    void whatIsNeverClosedIsSaid();
    void spansLeadBackToTheirText();
};

void TestBlockParser::aPageIsCutIntoBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("blocks");
    const auto row = [](const char *name, const QString &text, const QStringList &blocks) {
        QTest::newRow(name) << text << blocks;
    };

    row("nothing", u""_s, {});
    row("headings of both kinds", u"====== A ======\n===== B =====\n== C ==\n# D\n### E ###\n#no\n#\n"_s,
        {u"Heading1 A"_s, u"Heading2 B"_s, u"Heading5 C"_s, u"Heading1 D"_s, u"Heading3 E"_s,
         u"Paragraph #no"_s, u"Paragraph #"_s});
    row("a line of equals signs is no heading", u"=====\na == b\n"_s,
        {u"Paragraph ====="_s, u"Paragraph a == b"_s});
    row("a DokuWiki list", u"  * a\n    * b\n  - c\n"_s, {u"Item1 a"_s, u"Item2 b"_s, u"Item1 c"_s});
    row("a Markdown list", u"* a\n    - b\n- c\n1. d\n"_s,
        {u"Item1 a"_s, u"Item2 b"_s, u"Item1 c"_s, u"Item1 d"_s});
    row("no lists", u"**gras** seul\n  --aide\n2026.11 fut froid\n-5 degrés\n"_s,
        {u"Paragraph **gras** seul"_s, u"Code --aide"_s, u"Paragraph 2026.11 fut froid"_s,
         u"Paragraph -5 degrés"_s});
    row("a long line of an item", u"  * a\n    la suite\n"_s, {u"Item1 a"_s, u"Paragraph la suite"_s});
    row("a DokuWiki table", u"^ Nom ^ Rôle ^\n| alice | |\n^ bob | x |\n"_s,
        {u"Row Nom^Rôle^"_s, u"Row alice||"_s, u"Row bob^x|"_s});
    row("a spanned cell", u"^ Site ^ Nom ^\n| Nord | a |\n| ::: | b |\n"_s,
        {u"Row Site^Nom^"_s, u"Row Nord|a|"_s, u"Row :::|b|"_s});
    row("a row that cannot be read", u"^ Nom ^ X ^\n| a | b |\n\ufffd\n| c | d |\n"_s,
        {u"Row Nom^X^"_s, u"Row a|b|"_s, u"Row c|d|"_s});
    row("borders within links and code",
        u"| [[a:b|Alice]] | {{x.png|y}} | `a|b` | %%c^d%% | <nowiki>|</nowiki> |\n"_s,
        {u"Row [[a:b|Alice]]|{{x.png|y}}|`a|b`|%%c^d%%|<nowiki>|</nowiki>|"_s});
    row("a Markdown table", u"| Nom | Taille |\n|-----|:----:|\n| a^2 | b \\| c |\n"_s,
        {u"Row Nom^Taille^"_s, u"Row a^2|b \\| c|"_s});
    row("a Markdown table without outer borders", u"Nom | Rôle\n--- | ---\na | b\n\na | b\n"_s,
        {u"Row Nom^Rôle^"_s, u"Row a|b|"_s, u"Paragraph a | b"_s});
    row("nothing in a fence is read", u"```yaml\n# x\n| a |\n  * b\n```\nc\n"_s,
        {u"Code(yaml)"_s, u"Paragraph c"_s});
    row("a fence of waves holds one of ticks", u"~~~\n```\n# x\n~~~\nc\n"_s, {u"Code"_s, u"Paragraph c"_s});
    row("a fence below an item", u"  * a\n    ```\n# x\n    ```\n  * b\n"_s,
        {u"Item1 a"_s, u"Code"_s, u"Item1 b"_s});
    row("nothing in a code tag is read", u"avant <code bash run.sh>\n# x\n</code> après\n<file>x</file>\n"_s,
        {u"Paragraph avant"_s, u"Code(bash)"_s, u"Paragraph après"_s, u"Code <file>x</file>"_s});
    row("nowiki and comments", u"<nowiki>\n# x\n</nowiki>\n<!-- | a |\n| b | -->\n<!-- c -->\nd\n"_s,
        {u"Code(nowiki)"_s, u"Code(comment)"_s, u"Code(comment) <!-- c -->"_s, u"Paragraph d"_s});
    row("indented code", u"a\n\n  # x\n  | y |\n\nb\n"_s, {u"Paragraph a"_s, u"Code"_s, u"Paragraph b"_s});
    row("a note on one line", u"<note important>Ne pas toucher</note>\nx\n"_s,
        {u"Note(important) Ne pas toucher"_s, u"Paragraph x"_s});
    row("a note of several lines", u"<bootnote critical>\nPérimé.\n  * a\n</bootnote> b\n"_s,
        {u"Note(critical)"_s, u"Note(critical) Périmé."_s, u"Item1 a"_s, u"Paragraph b"_s});
    row("plugins", u"~~NOTOC~~\n{{indexmenu_n>40}}\n{{ :infra:plan.png |}}\n"_s,
        {u"Macro(NOTOC) ~~NOTOC~~"_s, u"Macro(indexmenu_n) {{indexmenu_n>40}}"_s,
         u"Paragraph {{ :infra:plan.png |}}"_s});
    row("a data entry",
        u"---- dataentry machine ----\nsite_page : Nord # comment\n# x\n\ncpus: 4\n----\nx\n"_s,
        {u"Data(machine) site_page|Nord|"_s, u"Data(machine) cpus|4|"_s, u"Paragraph x"_s});
    row("two data entries", u"---- dataentry a ----\nx: 1\n----\n---- dataentry b ----\ny: 2\n----\n"_s,
        {u"Data(a) x|1|"_s, u"Data(b) y|2|"_s});
    row("a query of the data plugin holds no facts", u"---- datatable ----\ncols: name\n----\n"_s, {});
    row("rules", u"----\n---\n***\n"_s, {u"Rule ----"_s, u"Rule ---"_s, u"Rule ***"_s});
    row("a quotation", u"> > dit-on\n"_s, {u"Paragraph dit-on"_s});
    row("lines ended the other way", u"# A\r\n  * b\r\n"_s, {u"Heading1 A"_s, u"Item1 b"_s});
}

void TestBlockParser::aPageIsCutIntoBlocks()
{
    QFETCH(QString, text);
    QFETCH(QStringList, blocks);
    QCOMPARE(shown(read(text)), blocks);
}

void TestBlockParser::linksAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    const auto row = [](const char *name, const QString &text, const QStringList &links) {
        QTest::newRow(name) << text << links;
    };

    row("to a page", u"voir [[infra:alice#disques|Alice]] et [[bob]]"_s,
        {u"page infra:alice#disques Alice"_s, u"page bob"_s});
    row("outwards", u"[[https://a.example/|le site]], [[moi@a.example]]"_s,
        {u"external https://a.example/ le site"_s, u"external moi@a.example"_s});
    row("as Markdown has it", u"[a](https://a.example/x_(y)) [b](autre:page)"_s,
        {u"external https://a.example/x_(y) a"_s, u"page autre:page b"_s});
    row("bare", u"* https://alice.example:8006 pour Alice, (https://b.example/?a=b)."_s,
        {u"external https://alice.example:8006"_s, u"external https://b.example/?a=b"_s});
    row("media", u"{{ :infra:plan.png?200 |le plan}}"_s, {u"media :infra:plan.png?200 le plan"_s});
    row("a label with ticks", u"[[https://a.example|`bot`]]"_s,
        {u"external https://a.example"_s + u" `bot`"_s});
    row("not in code", u"`[[a]]` %%[[b]]%% <nowiki>https://c.example</nowiki>"_s, {});
}

void TestBlockParser::linksAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, links);
    const Document document = read(text);
    QCOMPARE(document.blocks.size(), 1);
    QStringList found;
    for (const Link &link : document.blocks.first().links)
        found.append(shown(link));
    QCOMPARE(found, links);
    QCOMPARE(document.diagnostics, QList<wiki::Diagnostic>());
}

void TestBlockParser::whatIsNoLinkStaysTextWithARemark_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("never closed") << u"voir [[infra:alice|Alice"_s << u"[[infra:alice|Alice"_s;
    QTest::newRow("half Markdown") << u"voir [ici(https://a.example/x)"_s << u"[ici(https://a.example/x)"_s;
    QTest::newRow("a gap") << u"[la console] (https://a.example)"_s << u"[la console] (https://a.example)"_s;
    QTest::newRow("no target") << u"x [[|nulle part]]"_s << u"[[|nulle part]]"_s;
    QTest::newRow("no end") << u"[a](https://a.example"_s << u"[a](https://a.example"_s;
}

void TestBlockParser::whatIsNoLinkStaysTextWithARemark()
{
    QFETCH(QString, text);
    QFETCH(QString, quoted);
    const Document document = read(u"\n"_s + text);
    QCOMPARE(document.blocks.first().text, text);
    QCOMPARE(document.diagnostics.size(), 1);
    QCOMPARE(document.diagnostics.first().line, 2);
    QCOMPARE(document.diagnostics.first().text, quoted);
    QCOMPARE(document.diagnostics.first().severity, wiki::Diagnostic::Severity::Remark);
}

void TestBlockParser::bannersMarkTheirSection_data()
{
    QTest::addColumn<QString>("notice");
    QTest::addColumn<Banner>("banner");
    QTest::newRow("critical note") << u"<bootnote critical>À lire</bootnote>"_s << Banner::Critical;
    QTest::newRow("critical and obsolete")
        << u"<bootnote critical>CETTE PAGE N’EST PLUS D’ACTUALITÉ.</bootnote>"_s << Banner::Obsolete;
    QTest::newRow("note") << u"<note warning>Obsolète depuis 2022</note>"_s << Banner::Obsolete;
    QTest::newRow("first word") << u"**Obsolète** : voir ailleurs."_s << Banner::Obsolete;
    QTest::newRow("English") << u"This page is deprecated."_s << Banner::Obsolete;
    QTest::newRow("archived") << u"Page archivée."_s << Banner::Obsolete;
    QTest::newRow("plan") << u"Ceci est un plan pour le futur."_s << Banner::Plan;
    QTest::newRow("not true yet") << u"Ce qui suit n'est pas immédiatement vrai."_s << Banner::Plan;
    QTest::newRow("to come") << u"À venir : deux disques."_s << Banner::Plan;
    QTest::newRow("about something else") << u"On remplace PHP 5, obsolète."_s << Banner::None;
    QTest::newRow("denied") << u"<note>Ce n'est pas obsolète</note>"_s << Banner::None;
    QTest::newRow("an ordinary note") << u"<note important>Prévenir</note>"_s << Banner::None;
}

void TestBlockParser::bannersMarkTheirSection()
{
    QFETCH(QString, notice);
    QFETCH(Banner, banner);
    const Document document = read(u"# Avant\nx\n# Dans\n  * avant\n\n"_s + notice
                                   + u"\n\n## Dessous\n  * dessous\n# Après\n  * après\n"_s);
    for (const Block &block : document.blocks) {
        const bool inside = block.line >= 3 && block.text != u"Après" && block.text != u"après";
        QVERIFY2(block.banner == (inside ? banner : Banner::None), qPrintable(block.text));
    }
}

void TestBlockParser::aNoticeAboveTheFirstHeadingIsMeantForThePage()
{
    const Document document = read(u"<note>Page obsolète</note>\n# A\n## B\nx\n"_s);
    for (const Block &block : document.blocks)
        QCOMPARE(block.banner, Banner::Obsolete);
}

void TestBlockParser::aSectionIsTheHeadingAround()
{
    const Document document = read(u"x\n# A\n## B\ny\n# C\nz\n"_s);
    QList<int> sections;
    for (const Block &block : document.blocks)
        sections.append(block.section);
    QCOMPARE(sections, (QList<int>{-1, -1, 1, 2, -1, 4}));
}

void TestBlockParser::oneListAndOneTableShareANumber()
{
    const Document document =
        read(u"  * a\n\n  * b\n\nx\n  * c\n| d |\n\ufffd\n| e |\n\n| f |\n"_s); // a lost line ends no table
    QList<int> groups;
    for (const Block &block : document.blocks)
        groups.append(block.group);
    QCOMPARE(groups, (QList<int>{1, 1, 0, 2, 3, 3, 4}));
}

void TestBlockParser::whatIsNeverClosedIsSaid_data()
{
    QTest::addColumn<QString>("opener");
    QTest::addColumn<QString>("message");
    QTest::newRow("fence") << u"```sh"_s << u"code is never closed"_s;
    QTest::newRow("code") << u"<code>"_s << u"code is never closed"_s;
    QTest::newRow("note") << u"<note>"_s << u"note is never closed"_s;
    QTest::newRow("data entry") << u"---- dataentry vm ----"_s << u"entry is never closed"_s;
}

void TestBlockParser::whatIsNeverClosedIsSaid()
{
    QFETCH(QString, opener);
    QFETCH(QString, message);
    const Document document = read(u"a\n"_s + opener + u"\nb: c\n\nd"_s);
    QCOMPARE(document.diagnostics.size(), 1);
    QCOMPARE(document.diagnostics.first().line, 2);
    QCOMPARE(document.diagnostics.first().text, opener);
    QVERIFY2(document.diagnostics.first().message.contains(message),
             qPrintable(document.diagnostics.first().message));
}

void TestBlockParser::spansLeadBackToTheirText()
{
    const QString text = u"x\n |  a | [[b|c]]  |  https://d.example |"_s;
    const QString line = text.section(u'\n', 1);
    const Block row = read(text).blocks.last();
    QCOMPARE(row.cells.size(), 3);
    for (const wiki::Cell &cell : row.cells)
        QCOMPARE(line.mid(cell.span.column, cell.span.length), cell.text);
    QCOMPARE(line.mid(row.links.at(0).span.column, row.links.at(0).span.length), u"[[b|c]]");
    QCOMPARE(line.mid(row.links.at(1).span.column, row.links.at(1).span.length), u"https://d.example");
}

QTEST_APPLESS_MAIN(TestBlockParser)
#include "tst_blockparser.moc"
