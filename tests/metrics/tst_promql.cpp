// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/promql.h"
#include "models/metrics/series.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPromql : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsQuoted_data();
    void textIsQuoted();
    void noTextEndsItsLiteralEarly();
    void expressionsMatchThemselves();
    void placeholdersAreFilled_data();
    void placeholdersAreFilled();
    void labelsAreSortedAndSayWhatPromqlSays();
};

void TestPromql::textIsQuoted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("literal");
    QTest::newRow("plain") << u"alice:9100"_s << u"\"alice:9100\""_s;
    QTest::newRow("quote") << u"a\"} or vector(1)"_s << u"\"a\\\"} or vector(1)\""_s;
    QTest::newRow("backslash") << u"a\\"_s << u"\"a\\\\\""_s;
    QTest::newRow("newline") << u"a\nb"_s << u"\"a\\nb\""_s;
    QTest::newRow("empty") << QString() << u"\"\""_s;
    QTest::newRow("accents") << u"été"_s << u"\"été\""_s;
}

void TestPromql::textIsQuoted()
{
    QFETCH(QString, text);
    QFETCH(QString, literal);
    QCOMPARE(metrics::quoted(text), literal);
}

void TestPromql::noTextEndsItsLiteralEarly()
{
    QRandomGenerator random(1);
    constexpr QStringView alphabet = u"\"\\\nab{}=~";
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = 0; i < 8; ++i)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const QString literal = metrics::quoted(text);
        QString back;
        for (qsizetype i = 1; i < literal.size() - 1; ++i) {
            QVERIFY(literal[i] != u'"' && literal[i] != u'\n'); // an escaped one is skipped below
            if (literal[i] == u'\\')
                back += literal[++i] == u'n' ? QChar(u'\n') : literal[i];
            else
                back += literal[i];
        }
        QCOMPARE(back, text);
    }
}

void TestPromql::expressionsMatchThemselves()
{
    const QString hostile = u"a.b*c+(d)[e]{1}|^$?\\"_s;
    const QRegularExpression expression(QRegularExpression::anchoredPattern(metrics::regexQuoted(hostile)));
    QVERIFY(expression.isValid());
    QVERIFY(expression.match(hostile).hasMatch());
    QVERIFY(!expression.match(u"aXb*c+(d)[e]{1}|^$?\\"_s).hasMatch());
}

void TestPromql::placeholdersAreFilled_data()
{
    QTest::addColumn<QString>("promql");
    QTest::addColumn<QString>("result");
    QTest::newRow("one") << u"up{instance=$instance}"_s << u"up{instance=\"a\"}"_s;
    QTest::newRow("twice") << u"$instance$instance"_s << u"\"a\"\"a\""_s;
    QTest::newRow("two kinds") << u"rate(x{i=$instance}[$window])"_s << u"rate(x{i=\"a\"}[300s])"_s;
    QTest::newRow("an unknown one stays") << u"$other $instance"_s << u"$other \"a\""_s;
    QTest::newRow("an anchor of a regular expression stays") << u"x{a=~\"b$\"}"_s << u"x{a=~\"b$\"}"_s;
    QTest::newRow("a longer name is another one") << u"$instance_name"_s << u"$instance_name"_s;
    QTest::newRow("none") << u"up"_s << u"up"_s;
}

void TestPromql::placeholdersAreFilled()
{
    QFETCH(QString, promql);
    QFETCH(QString, result);
    QCOMPARE(metrics::filled(promql, {{u"instance"_s, u"\"a\""_s}, {u"window"_s, u"300s"_s}}), result);
}

void TestPromql::labelsAreSortedAndSayWhatPromqlSays()
{
    const metrics::Labels labels{{u"job"_s, u"node"_s}, {u"instance"_s, u"a\"b"_s}, {u"job"_s, u"other"_s}};
    QCOMPARE(labels.toString(), u"{instance=\"a\\\"b\",job=\"other\"}"_s);
    QCOMPARE(labels.value(u"none"), QString());
    QCOMPARE(labels.only({u"job"_s}).toString(), u"{job=\"other\"}"_s);
    QCOMPARE(labels.without({u"job"_s}).toString(), u"{instance=\"a\\\"b\"}"_s);
}

QTEST_APPLESS_MAIN(TestPromql)
#include "tst_promql.moc"
