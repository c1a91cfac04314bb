// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/hysteresis.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using signals::Passing;
using signals::Reading;
using signals::Rule;
using signals::Window;

namespace {

const base::Instant moment = base::instantFromMs(1'795'459'200'000);
constexpr double absent = -1;

/// A window of one value a minute up to the moment, whose own value comes last. What is below the release is
/// not told by the backend, and neither is what is absent.
Reading reading(const QList<double> &values, const Rule &rule, double limit)
{
    Reading reading{.value = values.last()};
    for (qsizetype i = 0; i + 1 < values.size(); ++i)
        if (values[i] != absent && rule.passes(values[i], rule.release(limit)))
            reading.window.append({.at = moment - (values.size() - 1 - i) * 1min, .value = values[i]});
    return reading;
}

Window windowOf(const QList<double> &values)
{
    return {.from = moment - (values.size() - 1) * 1min, .step = 1min};
}

} // namespace

class TestHysteresis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLimitOfEightyWithFive_data();
    void aLimitOfEightyWithFive();
    void lowCanBeBad();
    void anExcursionOlderThanTheWindowIsDatedByWhatReachesFurther();
    void withoutAWindowALimitCountsAtOnce();
};

void TestHysteresis::aLimitOfEightyWithFive_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<int>("lastingMinutes");
    QTest::addColumn<bool>("passed");
    QTest::addColumn<int>("sinceMinutes");
    using V = QList<double>;
    QTest::newRow("never near") << V{1, 2, 3} << 0 << false << 0;
    QTest::newRow("just now") << V{70, 70, 80} << 0 << true << 0;
    QTest::newRow("for two minutes") << V{70, 81, 82, 83} << 0 << true << 2;
    QTest::newRow("fell a little, and holds") << V{70, 81, 78, 76} << 0 << true << 2;
    QTest::newRow("fell far enough") << V{81, 78, 74} << 0 << false << 0;
    QTest::newRow("on the line it does not flap") << V{70, 80, 79, 80, 79, 80, 79} << 0 << true << 5;
    QTest::newRow("came near only") << V{70, 79, 79, 79} << 0 << false << 0;
    QTest::newRow("not for long enough") << V{70, 81, 81} << 3 << false << 0;
    QTest::newRow("for long enough") << V{70, 81, 81, 81, 81} << 3 << true << 3;
    QTest::newRow("a dip into the band begins anew") << V{81, 81, 78, 81, 81} << 3 << false << 0;
    QTest::newRow("a dip after it counted does not") << V{81, 81, 81, 81, 78, 81} << 3 << true << 5;
    QTest::newRow("a hole begins anew") << V{81, 81, absent, 81, 81} << 3 << false << 0;
}

void TestHysteresis::aLimitOfEightyWithFive()
{
    QFETCH(QList<double>, values);
    QFETCH(int, lastingMinutes);
    QFETCH(bool, passed);
    QFETCH(int, sinceMinutes);
    const Rule rule{.warning = 80, .lasting = std::chrono::minutes(lastingMinutes), .hysteresis = 5};
    const Passing passing = signals::passing(reading(values, rule, 80), 80, rule, windowOf(values), moment);
    QCOMPARE(passing.passed, passed);
    if (passed)
        QCOMPARE(passing.since, moment - sinceMinutes * 1min);
}

void TestHysteresis::lowCanBeBad()
{
    const Rule rule{.direction = Rule::Direction::Below, .warning = 21, .hysteresis = 1};
    const QList<double> values{30, 20, 21.5};
    QVERIFY(signals::passing(reading(values, rule, 21), 21, rule, windowOf(values), moment).passed);
    const QList<double> better{30, 20, 23};
    QVERIFY(!signals::passing(reading(better, rule, 21), 21, rule, windowOf(better), moment).passed);
}

void TestHysteresis::anExcursionOlderThanTheWindowIsDatedByWhatReachesFurther()
{
    const Rule rule{.warning = 80, .hysteresis = 5};
    const QList<double> values{90, 91, 92};
    Reading always = reading(values, rule, 80);
    QCOMPARE(signals::passing(always, 80, rule, windowOf(values), moment).since, moment - 2min);
    always.pastSince = moment - 48h;
    QCOMPARE(signals::passing(always, 80, rule, windowOf(values), moment).since, moment - 48h);
}

void TestHysteresis::withoutAWindowALimitCountsAtOnce()
{
    const Rule rule{.warning = 80, .lasting = 15min, .hysteresis = 5};
    QVERIFY(signals::passing({.value = 80}, 80, rule, std::nullopt, moment).passed);
    QVERIFY(!signals::passing({.value = 79}, 80, rule, std::nullopt, moment).passed);
}

QTEST_APPLESS_MAIN(TestHysteresis)
#include "tst_hysteresis.moc"
