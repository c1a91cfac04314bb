// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/stitching.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using services::Generation;
using services::Seam;
using services::StitchedLine;

namespace {

constexpr base::Milliseconds day = 24h;
constexpr double hole = std::numeric_limits<double>::quiet_NaN();

/// A value a day from that day on; a dot is a day without one.
metrics::Series days(int from, const QList<double> &values)
{
    metrics::Series series;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]))
            continue;
        series.times.append((from + i) * day.count());
        series.values.append(values[i]);
    }
    return series;
}

Generation named(const QString &name, const QList<metrics::Series> &series)
{
    return {.name = name, .series = series};
}

/// "1:10 2:11 …": the day and the value of each point.
QString told(const StitchedLine &line)
{
    QStringList points;
    for (qsizetype i = 0; i < line.times.size(); ++i)
        points.append(u"%1:%2"_s.arg(line.times[i] / day.count()).arg(line.values[i]));
    return points.join(u' ');
}

/// "bot>native@5 gap 2 overlap 0 jump 1", in days.
QString told(const Seam &seam)
{
    return u"%1>%2@%3 gap %4 overlap %5 jump %6"_s.arg(seam.from, seam.to)
        .arg(base::toMs(seam.at) / day.count())
        .arg(seam.gap / day)
        .arg(seam.overlap / day)
        .arg(seam.jump());
}

} // namespace

class TestStitchedLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalNamesMakeOneLine_data();
    void severalNamesMakeOneLine();
    void aFigureThatMovedIsCountedOnce();
    void aValueIsOnlyBelievedNearItsTime();
    void anAliasIsCalledByItsSeries_data();
    void anAliasIsCalledByItsSeries();
};

void TestStitchedLine::severalNamesMakeOneLine_data()
{
    QTest::addColumn<QList<Generation>>("generations");
    QTest::addColumn<QString>("points");
    QTest::addColumn<QStringList>("seams");

    using All = QList<Generation>;
    const Generation bot = named(u"bot"_s, {days(1, {10, 11, 12, 13})});
    QTest::newRow("nothing") << All() << QString() << QStringList();
    QTest::newRow("one name") << All{bot} << u"1:10 2:11 3:12 4:13"_s << QStringList();
    QTest::newRow("the next day under another name")
        << All{named(u"native"_s, {days(5, {15, 16})}), bot} << u"1:10 2:11 3:12 4:13 5:15 6:16"_s
        << QStringList{u"bot>native@5 gap 0 overlap 0 jump 2"_s};
    QTest::newRow("a gap stays a gap")
        << All{named(u"native"_s, {days(9, {15})}), bot} << u"1:10 2:11 3:12 4:13 9:15"_s
        << QStringList{u"bot>native@9 gap 5 overlap 0 jump 2"_s};
    QTest::newRow("in an overlap the newer counts alone, and the jump is that of one day")
        << All{named(u"native"_s, {days(3, {20, 21, 22})}), bot} << u"1:10 2:11 3:20 4:21 5:22"_s
        << QStringList{u"bot>native@3 gap 0 overlap 1 jump 8"_s};
    QTest::newRow("a short pause of the newer is not filled")
        << All{named(u"native"_s, {days(1, {20, hole, 22, 23})}), bot} << u"1:20 3:22 4:23"_s
        << QStringList();
    QTest::newRow("what the newer left open is filled by the older")
        << All{named(u"native"_s, {days(1, {20, hole, hole, 23})}), bot} << u"1:20 2:11 3:12 4:23"_s
        << QStringList{u"native>bot@2 gap 0 overlap 0 jump -9"_s, u"bot>native@4 gap 0 overlap 0 jump 10"_s};
    QTest::newRow("three names") << All{named(u"native"_s, {days(8, {17})}),
                                        named(u"script"_s, {days(4, {14, 15, 16, 16.5, 17})}), bot}
                                 << u"1:10 2:11 3:12 4:14 5:15 6:16 7:16.5 8:17"_s
                                 << QStringList{u"bot>script@4 gap 0 overlap 0 jump 1"_s,
                                                u"script>native@8 gap 0 overlap 0 jump 0"_s};
}

void TestStitchedLine::severalNamesMakeOneLine()
{
    QFETCH(QList<Generation>, generations);
    QFETCH(QString, points);
    QFETCH(QStringList, seams);

    const StitchedLine line = services::stitched(generations, day);
    QCOMPARE(told(line), points);
    QStringList found;
    for (const Seam &seam : line.seams)
        found.append(told(seam));
    QCOMPARE(found, seams);
}

void TestStitchedLine::aFigureThatMovedIsCountedOnce()
{
    const Generation moved = named(u"pads"_s, {days(1, {10, 11, 12, 13}), days(3, {12, 13, 14})});
    const StitchedLine line = services::stitched({moved}, day);
    QCOMPARE(told(line), u"1:10 2:11 3:12 4:13 5:14"_s);
    QVERIFY(line.seams.isEmpty()); // it goes on under the same name
}

void TestStitchedLine::aValueIsOnlyBelievedNearItsTime()
{
    const StitchedLine line = services::stitched({named(u"pads"_s, {days(2, {10})})}, day);
    QCOMPARE(line.valueAt(base::Instant(2 * day), 0ms), 10.0);
    QCOMPARE(line.valueAt(base::Instant(3 * day), day), 10.0);
    QCOMPARE(line.valueAt(base::Instant(4 * day), day), std::nullopt);
    QCOMPARE(line.valueAt(base::Instant(1 * day), day), std::nullopt); // not from the future
}

void TestStitchedLine::anAliasIsCalledByItsSeries_data()
{
    QTest::addColumn<QString>("alias");
    QTest::addColumn<QString>("name");

    QTest::newRow("a selector") << u"etherpad_padCount_value{$only}"_s << u"etherpad_padCount_value"_s;
    QTest::newRow("with labels") << u"videos{origin!=\"remote\",$only}"_s << u"videos{origin!=\"remote\"}"_s;
    QTest::newRow("an expression") << u"3600 * rate(requests_total{$only}[1h])"_s
                                   << u"3600 * rate(requests_total[1h])"_s;
}

void TestStitchedLine::anAliasIsCalledByItsSeries()
{
    QFETCH(QString, alias);
    QFETCH(QString, name);

    QCOMPARE(services::aliasName(alias), name);
}

QTEST_APPLESS_MAIN(TestStitchedLine)
#include "tst_stitchedline.moc"
