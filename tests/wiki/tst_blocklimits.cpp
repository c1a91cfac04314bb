// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/plaintext.h"
#include "tests/wiki/blockproperties.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using wiki::Document;

namespace {

Document read(const QString &text)
{
    return wiki::parseBlocks({.id = u"p"_s, .text = text});
}

bool complains(const Document &document, const QString &words, int line)
{
    return std::ranges::any_of(document.diagnostics, [&](const wiki::Diagnostic &one) {
        return one.line == line && one.message.contains(words);
    });
}

/// A page out of pieces that mean something, in any order.
QString randomPage(QRandomGenerator &random)
{
    static const QStringList pieces{u"\n"_s,
                                    u"\n\n"_s,
                                    u"  * "_s,
                                    u"# "_s,
                                    u"== "_s,
                                    u" =="_s,
                                    u"|"_s,
                                    u"^"_s,
                                    u":::"_s,
                                    u"[["_s,
                                    u"]]"_s,
                                    u"{{"_s,
                                    u"}}"_s,
                                    u"[a]("_s,
                                    u")"_s,
                                    u"(("_s,
                                    u"))"_s,
                                    u"```"_s,
                                    u"`"_s,
                                    u"%%"_s,
                                    u"<code>"_s,
                                    u"</code>"_s,
                                    u"<nowiki>"_s,
                                    u"</nowiki>"_s,
                                    u"<note "_s,
                                    u"critical>"_s,
                                    u"</note>"_s,
                                    u"---- dataentry x ----"_s,
                                    u"----"_s,
                                    u"|---|"_s,
                                    u"~~X~~"_s,
                                    u"alice"_s,
                                    u" : "_s,
                                    u"16 Gio"_s,
                                    u"https://a.example/"_s,
                                    u"é"_s,
                                    u"<!--"_s,
                                    u"-->"_s,
                                    u"\t"_s,
                                    u"obsolète"_s,
                                    u"<del>"_s,
                                    u"\u2028"_s,
                                    u"😀"_s,
                                    u"\r"_s,
                                    u"\\\\"_s};
    QString page;
    for (int i = 0, count = random.bounded(120); i < count; ++i)
        page += pieces.at(random.bounded(int(pieces.size())));
    return page;
}

} // namespace

class TestBlockLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverAPageHoldsIsWhereItSaysItIs();
    void hostilePagesCostNoMoreThanOthers_data();
    void hostilePagesCostNoMoreThanOthers();
    void aPageThatIsTooLargeIsReadUpToTheLimit();
    void rowsBeyondTheLimitAreLeftOut();
    void aRowOfFiveThousandCellsIsCut();
    void deeperListsCountAsTheDeepest();
    void aPageThatIsNoTextIsRefused();
    void brokenCharactersAreRemarked();
};

void TestBlockLimits::whateverAPageHoldsIsWhereItSaysItIs()
{
    QRandomGenerator random(20261126);
    for (int round = 0; round < 3000; ++round) {
        const wiki::Page page{.id = u"p"_s, .text = randomPage(random)};
        const QString broken = brokenProperty(page, wiki::parseBlocks(page));
        QVERIFY2(broken.isEmpty(), qPrintable(broken + u"\n"_s + page.text));
        (void)wiki::plainText(page.text);
    }
}

void TestBlockLimits::hostilePagesCostNoMoreThanOthers_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"[",
                              "[[",
                              "[[]]",
                              "[a](",
                              "[a](b",
                              "{{",
                              "((",
                              "`",
                              "`` ` ",
                              "%%",
                              "<",
                              "<code",
                              "<code>",
                              "<del>",
                              "<note>",
                              "<note></note>",
                              "|",
                              "^|",
                              "| a\n",
                              "a|\n--|--\n",
                              "*",
                              "  * a\n",
                              "=",
                              "== ",
                              "#",
                              "---- dataentry a ----\n",
                              "---- dataentry a ----\n\n",
                              "://",
                              "a://",
                              "\n",
                              "a\n",
                              "<!--",
                              "~~",
                              "~~~\n",
                              "\\\\",
                              ">",
                              "x|",
                              "** ",
                              "<nowiki>a</nowiki>",
                              "obsolete ",
                              "h://(",
                              "[[a|b]]\n",
                              "[a\n",
                              "{{a>"})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

/// Eight times the page may cost eight times the time, not 64 times: compared within one run, with some room
/// for what else the machine does.
void TestBlockLimits::hostilePagesCostNoMoreThanOthers()
{
    QFETCH(QString, piece);
    constexpr qsizetype units = 400'000;
    const auto cost = [](const QString &text) {
        QElapsedTimer timer;
        timer.start();
        const Document document = read(text);
        (void)wiki::plainText(text);
        return std::max<qint64>(timer.nsecsElapsed(), 1);
    };
    const qint64 eighth = cost(piece.repeated(units / 8 / piece.size()));
    const qint64 whole = cost(piece.repeated(units / piece.size()));
    QVERIFY2(whole < 40 * eighth + 200'000'000, qPrintable(u"%1 and %2 ns"_s.arg(eighth).arg(whole)));
}

void TestBlockLimits::aPageThatIsTooLargeIsReadUpToTheLimit()
{
    const QString line = u"é"_s.repeated(99) + u"\n"_s;
    const Document document = read(line.repeated(20'000));
    QVERIFY(document.truncated);
    QVERIFY(complains(document, u"2 MiB"_s, document.blocks.last().line + 1));
    QCOMPARE(document.blocks.size(), 2 * 1024 * 1024 / line.toUtf8().size());
}

void TestBlockLimits::rowsBeyondTheLimitAreLeftOut()
{
    const Document document = read(u"| a |\n"_s.repeated(20'002) + u"x\n"_s);
    QVERIFY(document.truncated);
    QVERIFY(complains(document, u"20,000 rows"_s, 20'001));
    QCOMPARE(document.blocks.size(), 20'001);
    QCOMPARE(document.blocks.last().text, u"x"); // prose behind the table is read all the same
}

void TestBlockLimits::aRowOfFiveThousandCellsIsCut()
{
    const Document document = read(u"x\n"_s + u"| a "_s.repeated(5000) + u"|\n| b |\n"_s);
    QVERIFY(complains(document, u"1,000th cell"_s, 2));
    QCOMPARE(document.blocks.at(1).cells.size(), 1000);
    QCOMPARE(document.blocks.at(2).cells.size(), 1);
}

void TestBlockLimits::deeperListsCountAsTheDeepest()
{
    QString text;
    for (int depth = 1; depth < 20; ++depth)
        text += u"  "_s.repeated(depth) + u"* a\n"_s;
    const Document document = read(text);
    QVERIFY(complains(document, u"8 levels"_s, 9));
    QCOMPARE(document.diagnostics.size(), 1);
    QCOMPARE(document.blocks.last().depth, 8);
}

void TestBlockLimits::aPageThatIsNoTextIsRefused()
{
    const Document document = read(u"# A\n\x7f"
                                   u"ELF"_s
                                   + QChar(0) + u"\n| a |"_s);
    QVERIFY(document.blocks.isEmpty());
    QVERIFY(complains(document, u"no text"_s, 2));
}

void TestBlockLimits::brokenCharactersAreRemarked()
{
    const Document document = read(QString::fromUtf8("# A\nMat\xe9riel\n"));
    QCOMPARE(document.blocks.size(), 2);
    QVERIFY(complains(document, u"no UTF-8"_s, 2));
}

QTEST_APPLESS_MAIN(TestBlockLimits)
#include "tst_blocklimits.moc"
