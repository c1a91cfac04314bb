// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/sampling.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Milliseconds;
using health::Sampling;

class TestSampling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerTells_data();
    void anAnswerTells();
    void whatFollowsFromIt_data();
    void whatFollowsFromIt();
};

void TestSampling::anAnswerTells_data()
{
    QTest::addColumn<QList<double>>("answer");
    QTest::addColumn<Milliseconds>("interval");
    QTest::newRow("every 15 s") << QList<double>{15} << Milliseconds(15s);
    QTest::newRow("half an hour") << QList<double>{1800} << Milliseconds(30min);
    QTest::newRow("no target") << QList<double>{} << Milliseconds(0);
    QTest::newRow("one sample only") << QList<double>{std::numeric_limits<double>::quiet_NaN()}
                                     << Milliseconds(0);
    QTest::newRow("nonsense") << QList<double>{-1} << Milliseconds(0);
    QTest::newRow("more than the question looks at") << QList<double>{1e300} << Milliseconds(2h);
}

void TestSampling::anAnswerTells()
{
    QFETCH(QList<double>, answer);
    metrics::Vector vector;
    for (const double value : answer)
        vector.samples.append({.value = value});
    QTEST(Sampling::of(vector).interval, "interval");
}

void TestSampling::whatFollowsFromIt_data()
{
    QTest::addColumn<Milliseconds>("interval");
    QTest::addColumn<Milliseconds>("allowance");
    QTest::addColumn<Milliseconds>("window");
    QTest::addColumn<Milliseconds>("lookback");
    const auto row = [](const char *name, Milliseconds interval, Milliseconds allowance, Milliseconds window,
                        Milliseconds lookback) {
        QTest::newRow(name) << interval << allowance << window << lookback;
    };
    row("unknown", 0s, 0s, 5min, 0s);
    row("usual", 15s, 0s, 5min, 0s);
    row("every minute", 1min, 0s, 5min, 0s);
    row("every two minutes", 2min, 2min, 5min, 0s);
    row("every five minutes", 5min, 5min, 10min, 10min);
    row("half an hour", 30min, 30min, 1h, 1h);
}

void TestSampling::whatFollowsFromIt()
{
    QFETCH(Milliseconds, interval);
    const Sampling sampling{interval};
    QTEST(sampling.allowance(), "allowance");
    QTEST(sampling.window(), "window");
    QTEST(sampling.lookback(), "lookback");
}

QTEST_APPLESS_MAIN(TestSampling)
#include "tst_sampling.moc"
