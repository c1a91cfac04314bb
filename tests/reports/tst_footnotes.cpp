// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/footnotes.h"
#include "models/wiki/plaintext.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using records::Proof;
using reports::Footnote;

class TestFootnotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProofIsReadBackAsItWasWritten_data();
    void aProofIsReadBackAsItWasWritten();
    void readersDoNotSeeTheFootnote_data() { aProofIsReadBackAsItWasWritten_data(); }
    void readersDoNotSeeTheFootnote();
    void whatNoQuotationHoldsIsNoProof();
    void otherFootnotesAreNotOurs_data();
    void otherFootnotesAreNotOurs();
    void eachKnowsItsPlace();
    void wordsFromOutsideMeanNothingToTheWiki_data();
    void wordsFromOutsideMeanNothingToTheWiki();
};

void TestFootnotes::aProofIsReadBackAsItWasWritten_data()
{
    QTest::addColumn<Proof>("proof");
    const auto now = ManualClock().now();
    QTest::newRow("a query") << Proof{.query = u"up{instance=\"alice:9100\"} == 0"_s, .at = now};
    QTest::newRow("brackets") << Proof{.query = u"sum(rate(x[5m]) by (a))) ((b))"_s, .at = now};
    QTest::newRow("percents") << Proof{.query = u"x{a=\"%%\"}"_s, .at = now};
    QTest::newRow("a percent at the end") << Proof{.query = u"x > 5 %"_s, .at = now};
    QTest::newRow("milliseconds") << Proof{.query = u"up"_s, .at = now + std::chrono::milliseconds(5)};
    QTest::newRow("no time") << Proof{.query = u"up"_s};
    QTest::newRow("a page") << Proof{
        .page = u"infra:machines"_s, .line = 12, .text = u"| alice | Compiègne |"_s};
    QTest::newRow("a page alone") << Proof{.page = u"infra:machines"_s, .line = 12};
    QTest::newRow("a line with brackets") << Proof{.page = u"a"_s, .line = 3, .text = u"((see [[b]]))"_s};
    QTest::newRow("a file") << Proof{
        .page = u"compose/pads/compose.yml"_s, .line = 4, .text = u"  image: x:1"_s.trimmed()};
}

void TestFootnotes::aProofIsReadBackAsItWasWritten()
{
    QFETCH(Proof, proof);
    const QString written = reports::footnoteOf(proof);
    QVERIFY(written.startsWith("(("_L1) && written.endsWith("))"_L1));
    const QList<Footnote> read = reports::footnotesIn(u"Before "_s + written + u" behind"_s);
    QCOMPARE(read.size(), 1);
    QVERIFY2(read.first().proof == proof, qPrintable(written));
    QCOMPARE(read.first().span, (wiki::Span{.line = 1, .column = 7, .length = written.size()}));
}

void TestFootnotes::readersDoNotSeeTheFootnote()
{
    QFETCH(Proof, proof);
    QCOMPARE(wiki::plainText(u"alice is down "_s + reports::footnoteOf(proof)), u"alice is down"_s);
}

void TestFootnotes::whatNoQuotationHoldsIsNoProof()
{
    QCOMPARE(reports::footnoteOf({}), QString());
    QCOMPARE(reports::footnoteOf({.query = u"a %% </nowiki>"_s}), QString());
    QCOMPARE(reports::footnoteOf({.query = QString(5000, u'x')}), QString());
}

void TestFootnotes::otherFootnotesAreNotOurs_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"((a remark))"_s, u"((%%up%%, yesterday))"_s, u"((%%%%))"_s, u"((%%up%%"_s,
                                u"(("_s, u"))(("_s, u"(([[a]]))"_s, u"((see %%up%%))"_s, u"%%((%%up%%))%%"_s,
                                u"((\x01))"_s, u"((\x01, l. 3))"_s, u"(([[ ]], l. 3))"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestFootnotes::otherFootnotesAreNotOurs()
{
    QFETCH(QString, text);
    QCOMPARE(reports::footnotesIn(text), QList<Footnote>());
}

void TestFootnotes::eachKnowsItsPlace()
{
    const auto read = reports::footnotesIn(u"a ((%%x%%)) b ((no)) c ((%%y%%))\n\n(([[p]], l. 2))"_s);
    QCOMPARE(read.size(), 3);
    QCOMPARE(read.at(0).span, (wiki::Span{.line = 1, .column = 2, .length = 9}));
    QCOMPARE(read.at(1).proof.query, u"y"_s);
    QCOMPARE(read.at(2).span, (wiki::Span{.line = 3, .column = 0, .length = 15}));
    QCOMPARE(read.at(2).proof.page, u"p"_s);
    QCOMPARE(read.at(2).proof.line, 2);
}

void TestFootnotes::wordsFromOutsideMeanNothingToTheWiki_data()
{
    QTest::addColumn<QString>("words");
    for (const QString &words :
         {u"a **b** c"_s, u"[[start|x]]"_s, u"((note))"_s, u"{{a.png}}"_s, u"<code>x</code>"_s, u"96%"_s,
          u"100%% sure"_s, u"`x`"_s, u"//a// __b__ ''c''"_s, u"https://a.example/b"_s, u"plain"_s})
        QTest::newRow(qPrintable(words)) << words;
}

void TestFootnotes::wordsFromOutsideMeanNothingToTheWiki()
{
    QFETCH(QString, words);
    const reports::Fact fact{.sentence = words, .proof = {.query = u"up"_s}};
    const QString item = reports::itemOf(fact);
    QVERIFY(item.startsWith("  * "_L1));
    QCOMPARE(wiki::plainText(QStringView(item).sliced(4)), words);
    QCOMPARE(reports::footnotesIn(item).size(), 1);
}

QTEST_APPLESS_MAIN(TestFootnotes)
#include "tst_footnotes.moc"
