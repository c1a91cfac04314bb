// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/error.h"
#include "models/base/instant.h"
#include "models/base/state.h"
#include "models/base/timerange.h"
#include "models/base/unit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::alignedRange;
using base::instantFromMs;
using base::State;
using base::TimeRange;

class TestTimeRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rangesAreAligned_data();
    void rangesAreAligned();
    void aRangeIsNeverShorterThanAsked();
    void senselessRangesHaveNoPoints();
    void isoHasMillisecondsOnlyWhenThereAreAny();
    void theWorstStateWins_data();
    void theWorstStateWins();
    void exitCodesFollowTheMonitoringPlugins();
    void publishedNamesReadBack();
};

void TestTimeRange::rangesAreAligned_data()
{
    QTest::addColumn<qint64>("lengthSeconds");
    QTest::addColumn<qint64>("stepSeconds");
    QTest::newRow("1 h") << qint64(3600) << qint64(15);
    QTest::newRow("6 h") << qint64(6 * 3600) << qint64(30);
    QTest::newRow("24 h") << qint64(86'400) << qint64(120);
    QTest::newRow("7 d") << qint64(7 * 86'400) << qint64(900);
    QTest::newRow("30 d") << qint64(30 * 86'400) << qint64(3600);
    QTest::newRow("10 y") << qint64(3650LL * 86'400) << qint64(4 * 86'400);
}

void TestTimeRange::rangesAreAligned()
{
    QFETCH(qint64, lengthSeconds);
    QFETCH(qint64, stepSeconds);
    const TimeRange range =
        alignedRange(instantFromMs(1'795'459'217'123), std::chrono::seconds(lengthSeconds), 15s, 1000);
    QCOMPARE(range.step, base::Milliseconds(std::chrono::seconds(stepSeconds)));
    QCOMPARE(base::toMs(range.from) % range.step.count(), 0);
    QCOMPARE(base::toMs(range.to) % range.step.count(), 0);
    QVERIFY(range.points() <= 1000);
}

void TestTimeRange::aRangeIsNeverShorterThanAsked()
{
    const base::Instant to = instantFromMs(1'795'459'217'123);
    for (const base::Milliseconds length :
         {base::Milliseconds(1h), base::Milliseconds(7h), base::Milliseconds(45 * 24h)}) {
        const TimeRange range = alignedRange(to, length, 1s, 500);
        QVERIFY(range.to >= to && range.to < to + range.step);
        QVERIFY(range.from <= to - length);
    }
}

void TestTimeRange::senselessRangesHaveNoPoints()
{
    const base::Instant at = instantFromMs(1000);
    QCOMPARE((TimeRange{.from = at, .to = at, .step = 0s}).points(), 0);
    QCOMPARE((TimeRange{.from = at, .to = at - 1s, .step = 1s}).points(), 0);
    QCOMPARE((TimeRange{.from = at, .to = at, .step = 1s}).points(), 1);
}

void TestTimeRange::isoHasMillisecondsOnlyWhenThereAreAny()
{
    QCOMPARE(base::toIso(instantFromMs(1'795'459'200'000)), u"2026-11-23T18:40:00Z"_s);
    QCOMPARE(base::toIso(instantFromMs(1'795'459'200'120)), u"2026-11-23T18:40:00.120Z"_s);
}

void TestTimeRange::theWorstStateWins_data()
{
    QTest::addColumn<QList<State>>("states");
    QTest::addColumn<State>("worst");
    using enum State;
    QTest::newRow("nothing was measured") << QList<State>{} << Unknown;
    QTest::newRow("nothing applies") << QList<State>{NotApplicable} << Unknown;
    QTest::newRow("ok") << QList<State>{NotApplicable, Ok} << Ok;
    QTest::newRow("unknown beats ok") << QList<State>{Ok, Unknown, Ok} << Unknown;
    QTest::newRow("warning beats unknown") << QList<State>{Unknown, Warning} << Warning;
    QTest::newRow("critical beats all") << QList<State>{Warning, Critical, Unknown} << Critical;
}

void TestTimeRange::theWorstStateWins()
{
    QFETCH(QList<State>, states);
    QFETCH(State, worst);
    QCOMPARE(base::worstOf(states), worst);
}

void TestTimeRange::exitCodesFollowTheMonitoringPlugins()
{
    QCOMPARE(base::exitCode(State::Ok), 0);
    QCOMPARE(base::exitCode(State::Warning), 1);
    QCOMPARE(base::exitCode(State::Critical), 2);
    QCOMPARE(base::exitCode(State::Unknown), 3);
}

void TestTimeRange::publishedNamesReadBack()
{
    for (int kind = 0; kind <= int(base::Error::Kind::TooLarge); ++kind)
        QCOMPARE(base::kindFromName(QString(base::kindName(base::Error::Kind(kind)))),
                 base::Error::Kind(kind));
    for (int unit = 0; unit <= int(base::Unit::Bool); ++unit)
        QCOMPARE(base::unitFromName(QString(base::unitName(base::Unit(unit)))), base::Unit(unit));
    QVERIFY(!base::unitFromName(u"furlongs"));
    QVERIFY(!base::kindFromName(u"bad-luck"));
}

QTEST_APPLESS_MAIN(TestTimeRange)
#include "tst_timerange.moc"
