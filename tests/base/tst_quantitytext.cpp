// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/errortext.h"
#include "models/base/quantitytext.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using base::Unit;

class TestQuantityText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValueReadsWell_data();
    void aValueReadsWell();
    void anAgeHasOneUnit_data();
    void anAgeHasOneUnit();
    void anInstantNamesItsZone();
    void everyErrorSaysWhereAndHasACause_data();
    void everyErrorSaysWhereAndHasACause();
    void aDetailIsOneShortLine();
};

void TestQuantityText::aValueReadsWell_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto row = [](const char *name, double value, Unit unit, const QString &english,
                        const QString &french) { QTest::newRow(name) << value << unit << english << french; };
    // _ stands for the language's no-break space
    row("not measured is a dash, not zero", nan, Unit::Ratio, u"—"_s, u"—"_s);
    row("infinite", std::numeric_limits<double>::infinity(), Unit::Bytes, u"∞"_s, u"∞"_s);
    row("a share", 0.41, Unit::Ratio, u"41%"_s, u"41_%"_s);
    row("a small share keeps a digit", 0.042, Unit::Ratio, u"4.2%"_s, u"4,2_%"_s);
    row("a whole small share does not", 0.05, Unit::Ratio, u"5%"_s, u"5_%"_s);
    row("nearly full is not full", 0.9996, Unit::Ratio, u"99.9%"_s, u"99,9_%"_s);
    row("full", 1, Unit::Ratio, u"100%"_s, u"100_%"_s);
    row("zero", 0, Unit::Ratio, u"0%"_s, u"0_%"_s);
    row("more than everything", 2.5, Unit::Ratio, u"250%"_s, u"250_%"_s);
    row("bytes", 512, Unit::Bytes, u"512_B"_s, u"512_o"_s);
    row("gibibytes", 3.2 * 1024 * 1024 * 1024, Unit::Bytes, u"3.2_GiB"_s, u"3,2_Gio"_s);
    row("just under the next prefix", 1023.9 * 1024, Unit::Bytes, u"1_MiB"_s, u"1_Mio"_s);
    row("speed is decimal", 3'450'000, Unit::BytesPerSecond, u"3.45_MB/s"_s, u"3,45_Mo/s"_s);
    row("milliseconds", 0.25, Unit::Seconds, u"250_ms"_s, u"250_ms"_s);
    row("seconds", 8, Unit::Seconds, u"8_s"_s, u"8_s"_s);
    row("seconds and tenths", 4.25, Unit::Seconds, u"4.3_s"_s, u"4,3_s"_s);
    row("minutes", 12 * 60 + 40, Unit::Seconds, u"12_min"_s, u"12_min"_s);
    row("few minutes", 4 * 60 + 30, Unit::Seconds, u"4_min 30_s"_s, u"4_min 30_s"_s);
    row("hours", 7500, Unit::Seconds, u"2_h 5_min"_s, u"2_h 5_min"_s);
    row("days", 3 * 86400 + 4 * 3600, Unit::Seconds, u"3_d 4_h"_s, u"3_j 4_h"_s);
    row("many days", 412 * 86400 + 5000, Unit::Seconds, u"412_d"_s, u"412_j"_s);
    row("days as such", 32.5, Unit::Days, u"32.5_d"_s, u"32,5_j"_s);
    row("a count is grouped", 1234567, Unit::Count, u"1,234,567"_s, u"1\u202f234\u202f567"_s);
    row("beyond counting", 1.5e300, Unit::Count, u"1.5E+300"_s, u"1,5E+300"_s);
    row("load", 2.314, Unit::Count, u"2.31"_s, u"2,31"_s);
    row("temperature", 41.26, Unit::Celsius, u"41.3_°C"_s, u"41,3_°C"_s);
    row("true", 1, Unit::Bool, u"yes"_s, u"yes"_s);
    row("false", 0, Unit::Bool, u"no"_s, u"no"_s);
}

void TestQuantityText::aValueReadsWell()
{
    QFETCH(double, value);
    QFETCH(Unit, unit);
    QFETCH(QString, english);
    QFETCH(QString, french);
    const QLocale en(QLocale::English, QLocale::UnitedStates);
    const QLocale fr(QLocale::French, QLocale::France);
    QCOMPARE(base::quantityText(value, unit, en).replace(QChar::Nbsp, u' '), english.replace(u'_', u' '));
    QCOMPARE(base::quantityText(value, unit, fr).replace(QChar::Nbsp, u' '),
             french.replace(u'_', QChar(0x202f)));
}

void TestQuantityText::anAgeHasOneUnit_data()
{
    QTest::addColumn<base::Milliseconds>("age");
    QTest::addColumn<QString>("english");
    QTest::newRow("from the future") << base::Milliseconds(-5s) << u"0 s"_s;
    QTest::newRow("seconds") << base::Milliseconds(8900ms) << u"8 s"_s;
    QTest::newRow("minutes") << base::Milliseconds(12min + 59s) << u"12 min"_s;
    QTest::newRow("hours") << base::Milliseconds(47h) << u"47 h"_s;
    QTest::newRow("days") << base::Milliseconds(50h) << u"2 d"_s;
}

void TestQuantityText::anAgeHasOneUnit()
{
    QFETCH(base::Milliseconds, age);
    QFETCH(QString, english);
    QCOMPARE(base::ageText(age, QLocale::c()).replace(QChar::Nbsp, u' '), english);
    const QString french = english.replace(u'd', u'j').replace(u' ', QChar(0x202f));
    QCOMPARE(base::ageText(age, QLocale(QLocale::French)), french);
}

void TestQuantityText::anInstantNamesItsZone()
{
    const auto instant = base::instantFromMs(1'795'464'000'000);
    const QString text = base::instantText(instant, QTimeZone("Europe/Paris"), QLocale(QLocale::English));
    QVERIFY2(text.contains(u"21:00:00"_s), qPrintable(text));
    QVERIFY2(text.contains(u"2026"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u"CET"_s) || text.endsWith(u"GMT+1"_s), qPrintable(text));
}

void TestQuantityText::everyErrorSaysWhereAndHasACause_data()
{
    QTest::addColumn<Error::Kind>("kind");
    using enum Error::Kind;
    for (const Error::Kind kind :
         {Unreachable, TimedOut, Tls, Unauthorized, Redirected, Busy, Rejected, Malformed, TooLarge})
        QTest::newRow(base::kindName(kind).data()) << kind;
}

void TestQuantityText::everyErrorSaysWhereAndHasACause()
{
    QFETCH(Error::Kind, kind);
    const Error error{.kind = kind, .detail = u"SECRET-DETAIL"_s, .retryAfter = 30s};
    const QString text = base::errorText(error, u"metrics.example"_s, QLocale::c());
    QVERIFY2(text.contains(u"metrics.example"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u'.') && !text.contains(u'!'), qPrintable(text));
    QVERIFY2(!text.contains(error.detail), qPrintable(text));
    QVERIFY(!base::errorCauseText(kind).isEmpty());
}

void TestQuantityText::aDetailIsOneShortLine()
{
    const Error error{.detail = u"one\ntwo\t\u0007"_s + QString(100'000, u'x')};
    const QString line = base::errorDetailText(error);
    QVERIFY(line.startsWith(u"one two "_s));
    QCOMPARE(line.size(), 300);
}

QTEST_GUILESS_MAIN(TestQuantityText)
#include "tst_quantitytext.moc"
