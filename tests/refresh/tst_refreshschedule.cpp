// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refresh/refreshschedule.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using refresh::nextDelay;
using refresh::Policy;
using refresh::RefreshSchedule;

namespace {

const Error unreachable{.kind = Error::Kind::Unreachable};
const Error unauthorized{.kind = Error::Kind::Unauthorized};

} // namespace

class TestRefreshSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void delays_data();
    void delays();
    void unauthorizedWaitsForTheUser();
    void startAsksAtOnce();
    void aGoodAnswerIsFollowedAtTheInterval();
    void aFailureIsRetriedSooner();
    void nothingIsAskedWhilePaused();
    void resumingAsksWhatFellDue();
    void refreshNowDoesNotDoubleARunningAttempt();
    void refreshNowEndsAStop();
};

void TestRefreshSchedule::delays_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("retryAfter"); // s, -1: none
    QTest::addColumn<double>("jitter");
    QTest::addColumn<int>("delay"); // ms
    QTest::newRow("first failure, least jitter") << 1 << -1 << 0.0 << 500;
    QTest::newRow("first failure, most jitter") << 1 << -1 << 1.0 << 1000;
    QTest::newRow("doubles") << 4 << -1 << 1.0 << 8000;
    QTest::newRow("stops at the longest") << 7 << -1 << 1.0 << 60'000;
    QTest::newRow("never overflows") << 1000 << -1 << 1.0 << 60'000;
    QTest::newRow("the server decides") << 1 << 10 << 0.0 << 10'000;
    QTest::newRow("the server decides, however long") << 9 << 300 << 0.5 << 300'000;
}

void TestRefreshSchedule::delays()
{
    QFETCH(int, failures);
    QFETCH(int, retryAfter);
    QFETCH(double, jitter);
    QFETCH(int, delay);
    Error error{.kind = Error::Kind::Busy};
    if (retryAfter >= 0)
        error.retryAfter = std::chrono::seconds(retryAfter);
    QCOMPARE(nextDelay(Policy(), failures, error, jitter), base::Milliseconds(delay));
}

void TestRefreshSchedule::unauthorizedWaitsForTheUser()
{
    QCOMPARE(nextDelay(Policy(), 1, unauthorized, 0.5), std::nullopt);
    QCOMPARE(nextDelay(Policy(), 0, std::nullopt, 0.5), base::Milliseconds(15s));
}

void TestRefreshSchedule::startAsksAtOnce()
{
    const ManualClock clock;
    RefreshSchedule schedule(clock, {});
    QSignalSpy due(&schedule, &RefreshSchedule::due);
    schedule.start();
    QTRY_COMPARE(due.size(), 1);
    QVERIFY(schedule.isRunning());
    QVERIFY(!schedule.nextAttempt());
}

void TestRefreshSchedule::aGoodAnswerIsFollowedAtTheInterval()
{
    const ManualClock clock;
    RefreshSchedule schedule(clock, {});
    schedule.start();
    QTRY_VERIFY(schedule.isRunning());
    schedule.finished(std::nullopt);
    QVERIFY(!schedule.isRunning());
    QCOMPARE(schedule.nextAttempt(), clock.now() + 15s);
}

void TestRefreshSchedule::aFailureIsRetriedSooner()
{
    const ManualClock clock;
    RefreshSchedule schedule(clock, {});
    schedule.start();
    QTRY_VERIFY(schedule.isRunning());
    schedule.finished(unreachable);
    QVERIFY(*schedule.nextAttempt() >= clock.now() + 500ms);
    QVERIFY(*schedule.nextAttempt() <= clock.now() + 1s);
}

void TestRefreshSchedule::nothingIsAskedWhilePaused()
{
    const ManualClock clock;
    RefreshSchedule schedule(clock, {.every = 1ms});
    QSignalSpy due(&schedule, &RefreshSchedule::due);
    schedule.setPaused(true);
    schedule.start();
    QCoreApplication::processEvents();
    QCOMPARE(due.size(), 0);
    QVERIFY(!schedule.nextAttempt());
}

void TestRefreshSchedule::resumingAsksWhatFellDue()
{
    ManualClock clock;
    RefreshSchedule schedule(clock, {});
    QSignalSpy due(&schedule, &RefreshSchedule::due);
    schedule.start();
    QTRY_COMPARE(due.size(), 1);
    schedule.finished(std::nullopt);
    schedule.setPaused(true);
    clock.advance(1h);
    schedule.setPaused(false);
    QTRY_COMPARE(due.size(), 2);
}

void TestRefreshSchedule::refreshNowDoesNotDoubleARunningAttempt()
{
    const ManualClock clock;
    RefreshSchedule schedule(clock, {});
    QSignalSpy due(&schedule, &RefreshSchedule::due);
    schedule.start();
    QTRY_COMPARE(due.size(), 1);
    schedule.refreshNow();
    QCoreApplication::processEvents();
    QCOMPARE(due.size(), 1);
    schedule.finished(std::nullopt);
    schedule.refreshNow();
    QTRY_COMPARE(due.size(), 2);
}

void TestRefreshSchedule::refreshNowEndsAStop()
{
    const ManualClock clock;
    RefreshSchedule schedule(clock, {});
    QSignalSpy due(&schedule, &RefreshSchedule::due);
    schedule.start();
    QTRY_COMPARE(due.size(), 1);
    schedule.finished(unauthorized);
    QVERIFY(!schedule.nextAttempt());
    schedule.refreshNow();
    QTRY_COMPARE(due.size(), 2);
}

QTEST_GUILESS_MAIN(TestRefreshSchedule)
#include "tst_refreshschedule.moc"
