// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sight.h"
#include "widgets/editors/findbar.h"
#include "widgets/editors/linestyler.h"
#include "widgets/editors/sourcepane.h"
#include "widgets/editors/sourceview.h"
#include "widgets/editors/syntax.h"

#include <KSyntaxHighlighting/Theme>

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using editors::SourceView;
using KSyntaxHighlighting::Definition;
using shared::Theme;

namespace {

QStringList warnings; // NOLINT: what Qt's handler was told

void noteWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        warnings.append(message);
}

/// The names of the formats of one line of a page, each with the text it covers, in order.
QStringList formatsOf(const Definition &language, const QStringList &lines)
{
    editors::LineStyler styler(language);
    QStringList found;
    for (const QString &line : lines) {
        found.clear();
        for (const editors::Run &run : styler.next(line)) {
            if (run.format.name() != "Text"_L1 && run.format.name() != "Kept"_L1)
                found.append(run.format.name() + u": "_s + line.mid(run.offset, run.length));
        }
    }
    return found;
}

struct World {
    World()
    {
        pane.resize(700, 400);
        pane.show();
        pane.activateWindow();
        (void)QTest::qWaitForWindowActive(&pane); // until then nothing has the keyboard
    }

    void show(const QString &text) { view().setSource(text, editors::languages::wiki()); }
    SourceView &view() { return pane.view(); }
    QLineEdit &field() { return *pane.findChild<QLineEdit *>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    editors::SourcePane pane{u"Page"_s};
};

QString bigPage()
{
    QString text;
    int row = 0;
    while (text.size() < 2 * 1024 * 1024)
        text += u"| vm%1 | [[infra:vm%1|its page]] | **16 Gio** | 192.0.2.%2 |\n"_s.arg(row).arg(++row % 250);
    return text;
}

} // namespace

class TestSourceView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ourDefinitionsAreRead();
    void everyPieceOfAPageHasItsFormat_data();
    void everyPieceOfAPageHasItsFormat();
    void aLineIsOfTheBlockItStandsIn_data();
    void aLineIsOfTheBlockItStandsIn();
    void filesOfACheckoutAreKnownByName_data();
    void filesOfACheckoutAreKnownByName();
    void everyStyleCanBeReadOnEveryGround();
    void aPageOfTwoMebibytesHoldsNothingUp();
    void aLineOfTwoMebibytesIsCut();
    void aMarkedLineIsSeen();
    void theSameTextMovesNothing();
    void aLinkIsFollowedByEnterAndByClick();
    void theSearchGoesRoundAndBack();
    void darkAndLightDressTheText();
};

void TestSourceView::ourDefinitionsAreRead()
{
    const auto before = qInstallMessageHandler(noteWarnings);
    warnings.clear();
    for (const Definition &language : {editors::languages::wiki(), editors::languages::diff()}) {
        QVERIFY(language.isValid());
        QVERIFY(!formatsOf(language, {u"----"_s}).isEmpty()); // read when first used
        QVERIFY(!language.formats().isEmpty());
    }
    qInstallMessageHandler(before);
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
}

void TestSourceView::everyPieceOfAPageHasItsFormat_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("formats");
    const auto row = [](const char *name, const QString &line, const QStringList &formats) {
        QTest::newRow(name) << line << formats;
    };
    row("heading", u"===== Machines ====="_s, {u"Heading: ===== Machines ====="_s});
    row("markdown heading", u"## Machines #1"_s, {u"Heading: ## Machines #1"_s});
    row("no heading", u"#machines"_s, {});
    row("item", u"  * alice répond"_s, {u"List Mark:   * "_s});
    row("numbered item", u"  - first"_s, {u"List Mark:   - "_s});
    row("key", u"  * Hyperviseur : Alice"_s, {u"List Mark:   * "_s, u"Key: Hyperviseur :"_s});
    row("bold key", u"- **Site**: Compiègne"_s, {u"List Mark: - "_s, u"Key: **Site**:"_s});
    row("an address is no key", u"  * https://example.org/x"_s,
        {u"List Mark:   * "_s, u"Link: https://example.org/x"_s});
    row("table", u"^ Machine ^ Site | a |"_s,
        {u"Table Header: ^ Machine ^ Site "_s, u"Table Mark: |"_s, u"Table Mark: |"_s});
    row("markdown table rule", u"|---|:--:|"_s, {u"Table Mark: |---|:--:|"_s});
    row("link in a cell", u"| [[a:b|c]] |"_s, {u"Table Mark: |"_s, u"Link: [[a:b|c]]"_s, u"Table Mark: |"_s});
    row("markdown link", u"see [the page](infra/x.md) now"_s, {u"Link: [the page](infra/x.md)"_s});
    row("bare address", u"at https://a.example/x, then"_s, {u"Link: https://a.example/x"_s});
    row("an open link costs nothing", u"[[infra:x and **bold**"_s, {u"Bold: **bold**"_s});
    row("bold", u"a **b c** d"_s, {u"Bold: **b c**"_s});
    row("italic", u"a //b// c"_s, {u"Italic: //b//"_s});
    row("an address is not italic", u"http://a.example//b//"_s, {u"Link: http://a.example//b//"_s});
    row("mono", u"run ''df -h'' or `ls`"_s, {u"Mono: ''df -h''"_s, u"Mono: `ls`"_s});
    row("macro", u"{{indexmenu_n>20}}"_s, {u"Macro: {{indexmenu_n>20}}"_s});
    row("page macro", u"~~NOTOC~~"_s, {u"Macro: ~~NOTOC~~"_s});
    row("media", u"{{ :plan.png?200 |Plan}}"_s, {u"Media: {{ :plan.png?200 |Plan}}"_s});
    row("note", u"<note>calm</note>"_s, {u"Note Mark: <note>"_s, u"Note Mark: </note>"_s});
    row("critical note", u"<bootnote critical>obsolete"_s, {u"Alert Mark: <bootnote critical>"_s});
    row("code on one line", u"a <code bash>ls | wc # x</code> b"_s,
        {u"Code Mark: <code bash>"_s, u"Verbatim: ls | wc # x"_s, u"Code Mark: </code>"_s});
    row("rule", u"----"_s, {u"Rule: ----"_s});
    row("footnote", u"a ((b)) c"_s, {u"Footnote: ((b))"_s});
    row("nowiki", u"%%**not bold**%%"_s, {u"Verbatim: %%**not bold**%%"_s});
}

void TestSourceView::everyPieceOfAPageHasItsFormat()
{
    QFETCH(QString, line);
    QFETCH(QStringList, formats);
    QCOMPARE(formatsOf(editors::languages::wiki(), {line}), formats);
}

void TestSourceView::aLineIsOfTheBlockItStandsIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("formats"); // of the last line
    QTest::newRow("in code") << u"<code>\n# a | b"_s << QStringList{u"Verbatim: # a | b"_s};
    QTest::newRow("after code") << u"<code>\nx\n</code>\n# a"_s << QStringList{u"Heading: # a"_s};
    QTest::newRow("in a fence") << u"```yaml\n## a"_s << QStringList{u"Verbatim: ## a"_s};
    QTest::newRow("after a fence") << u"```\nx\n```\n## a"_s << QStringList{u"Heading: ## a"_s};
    QTest::newRow("in a data entry") << u"---- dataentry machine ----\nsite_wiki : [[Compiègne]] # where"_s
                                     << QStringList{u"Key: site_wiki :"_s, u"Link: [[Compiègne]]"_s,
                                                    u"Comment:  # where"_s};
    QTest::newRow("after a data entry")
        << u"---- dataentry machine ----\na: b\n----\n== c =="_s << QStringList{u"Heading: == c =="_s};
    QTest::newRow("after an item") << u"  * a : b\nplain : text"_s << QStringList{};
    QTest::newRow("after a key alone") << u"  * Key :\n== c =="_s << QStringList{u"Heading: == c =="_s};
    QTest::newRow("after an empty item") << u"  * \n== c =="_s << QStringList{u"Heading: == c =="_s};
    QTest::newRow("after a row") << u"| a | b |\n== c =="_s << QStringList{u"Heading: == c =="_s};
}

void TestSourceView::aLineIsOfTheBlockItStandsIn()
{
    QFETCH(QString, text);
    QFETCH(QStringList, formats);
    QCOMPARE(formatsOf(editors::languages::wiki(), text.split(u'\n')), formats);
}

void TestSourceView::filesOfACheckoutAreKnownByName_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    QTest::newRow("page") << u"infra/machines.txt"_s << u"Vigie Wiki"_s;
    QTest::newRow("Dockerfile") << u"web/Dockerfile"_s << u"Dockerfile"_s;
    QTest::newRow("compose") << u"web/compose.yaml"_s << u"YAML"_s;
    QTest::newRow("shell") << u"run.sh"_s << u"Bash"_s;
    QTest::newRow("unknown") << u"LISEZMOI"_s << u"None"_s;
}

void TestSourceView::filesOfACheckoutAreKnownByName()
{
    QFETCH(QString, file);
    QFETCH(QString, language);
    QCOMPARE(editors::languages::forFile(file).name(), language);
}

void TestSourceView::everyStyleCanBeReadOnEveryGround()
{
    using Style = KSyntaxHighlighting::Theme::TextStyle;
    for (const Theme &theme : {Theme::lightTheme(), Theme::darkTheme()}) {
        for (int style = Style::Normal; style <= Style::Others; ++style) {
            for (const QColor &ground : {theme.surface, theme.selection}) {
                const double ratio = sight::contrast(editors::colorOf(Style(style), theme), ground);
                QVERIFY2(ratio >= 4.5, qPrintable(u"style %1: %2"_s.arg(style).arg(ratio)));
            }
        }
    }
}

/// The window can answer in between: no piece of the work is more than a small part of it.
void TestSourceView::aPageOfTwoMebibytesHoldsNothingUp()
{
    World world;
    const QString page = bigPage();
    QElapsedTimer piece;
    piece.start();
    world.show(page);
    qint64 longest = piece.nsecsElapsed();
    qint64 whole = longest;
    while (!world.view().isComplete()) {
        piece.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longest = std::max(longest, piece.nsecsElapsed());
        whole += piece.nsecsElapsed();
    }
    QVERIFY2(longest * 6 < whole, qPrintable(u"%1 of %2 ns"_s.arg(longest).arg(whole)));
    QCOMPARE(world.view().toPlainText().size(), page.size());
    QVERIFY(!world.view().document()->lastBlock().previous().layout()->formats().isEmpty());
}

void TestSourceView::aLineOfTwoMebibytesIsCut()
{
    World world;
    world.show(u"a\n"_s + QString(2 * 1024 * 1024, u'x') + u"\nb"_s);
    QVERIFY(world.view().isCut());
    QCOMPARE(world.view().blockCount(), 3);
    QCOMPARE(world.view().document()->findBlockByNumber(1).length() - 1, SourceView::longestShown + 1);
    QCOMPARE(world.view().document()->lastBlock().text(), u"b"_s);
}

void TestSourceView::aMarkedLineIsSeen()
{
    World world;
    world.show(QString(u"line\n"_s).repeated(500));
    world.view().setMarkedLines({300});
    QList<int> seen;
    world.view().forVisibleLines([&seen](int line, int) { seen.append(line); });
    QVERIFY(seen.contains(300));
    QCOMPARE(world.view().textCursor().blockNumber(), 299);
    QCOMPARE(world.view().extraSelections().size(), 1);
}

void TestSourceView::theSameTextMovesNothing()
{
    World world;
    const QString text = QString(u"line\n"_s).repeated(500);
    world.show(text);
    world.view().setMarkedLines({300});
    world.show(text);
    QCOMPARE(world.view().markedLines(), QList{300});
    QCOMPARE(world.view().textCursor().blockNumber(), 299);
}

void TestSourceView::aLinkIsFollowedByEnterAndByClick()
{
    World world;
    world.show(u"see [[a:b]] there"_s);
    world.view().setAnchors({{.span{.line = 1, .column = 4, .length = 7}, .tip = u"<b>a:b</b>"_s}});
    const QSignalSpy followed(&world.view(), &SourceView::anchorActivated);
    world.view().setFocus();
    world.key(Qt::Key_Return);
    QCOMPARE(followed.size(), 0); // the cursor is before it
    for (int i = 0; i < 5; ++i)
        world.key(Qt::Key_Right);
    world.key(Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
    QTest::mouseClick(world.view().viewport(), Qt::LeftButton, {}, world.view().cursorRect().center());
    QCOMPARE(followed.size(), 2);
    QTest::mouseClick(world.view().viewport(), Qt::LeftButton, {}, QPoint(650, 10));
    QCOMPARE(followed.size(), 2);
}

void TestSourceView::theSearchGoesRoundAndBack()
{
    World world;
    world.show(u"Alice\nbob\nalice\nbob"_s);
    world.view().setFocus();
    world.key(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(world.field().hasFocus());
    QTest::keyClicks(&world.field(), u"alice"_s);
    const auto line = [&world] { return world.view().textCursor().blockNumber() + 1; };
    QCOMPARE(line(), 1);
    world.key(Qt::Key_Return);
    QCOMPARE(line(), 3);
    world.key(Qt::Key_F3);
    QCOMPARE(line(), 1);
    world.key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(line(), 3);
    world.key(Qt::Key_Escape);
    QVERIFY(world.view().hasFocus());
    QVERIFY(!world.field().isVisible());
    world.key(Qt::Key_F3); // the word is still known
    QCOMPARE(line(), 1);
}

void TestSourceView::darkAndLightDressTheText()
{
    World world;
    world.show(u"== Heading =="_s);
    const auto ink = [&world] {
        return world.view().document()->firstBlock().layout()->formats().value(0).format.foreground().color();
    };
    for (const Theme &theme : {Theme::darkTheme(), Theme::lightTheme()}) {
        world.pane.setPalette(theme.palette());
        QTRY_COMPARE(ink(), theme.info);
    }
}

QTEST_MAIN(TestSourceView)
#include "tst_sourceview.moc"
