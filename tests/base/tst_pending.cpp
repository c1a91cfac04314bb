// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/pending.h"
#include "tests/support/awaited.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::Completer;
using base::Error;
using base::Pending;
using base::Result;

namespace {

/// Work that notes when nobody waits for it any more.
struct Work {
    std::shared_ptr<Completer<int>> completer = std::make_shared<Completer<int>>();
    std::shared_ptr<bool> aborted = std::make_shared<bool>(false);

    Pending<int> pending() const
    {
        return completer->pending(
            std::shared_ptr<void>(nullptr, [aborted = aborted](void *) { *aborted = true; }));
    }
};

Result<QString> spelled(int number)
{
    return QString::number(number);
}

} // namespace

class TestPending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliversInTheEventLoopAndNotBefore();
    void droppingAbortsTheWorkEvenThroughAParseStep();
    void aDroppedOneIsSilent();
    void assigningANewOneDropsTheOld();
    void aDeadContextIsNeverCalled();
    void aReceiverMayAskAnewHoweverFastThePoolIs();
    void errorsPassParsing();
    void aChainAsksTheSecondAfterTheFirst();
    void aChainStopsAtTheFirstError();
    void droppingAChainAbortsWhicheverRuns();
    void allKeepsOrderAndEachError();
    void droppingAllAbortsEach();
};

void TestPending::deliversInTheEventLoopAndNotBefore()
{
    std::optional<Result<int>> seen;
    auto pending = Pending<int>::ready(7);
    pending.deliver(this, [&seen](const Result<int> &result) { seen = result; });
    QVERIFY(!seen);
    QTRY_VERIFY(seen);
    QCOMPARE(seen->value(), 7);
}

void TestPending::droppingAbortsTheWorkEvenThroughAParseStep()
{
    const Work work;
    auto parsed = work.pending().parsed(spelled);
    QVERIFY(!*work.aborted);
    parsed.drop();
    QVERIFY(*work.aborted);
}

void TestPending::aDroppedOneIsSilent()
{
    const Work work;
    bool called = false;
    auto pending = work.pending();
    pending.deliver(this, [&called](const Result<int> &) { called = true; });
    pending.drop();
    work.completer->finish(1);
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestPending::assigningANewOneDropsTheOld()
{
    const Work first;
    const Work second;
    QList<int> seen;
    const auto note = [&seen](const Result<int> &result) { seen.append(*result); };
    auto pending = first.pending();
    pending.deliver(this, note);
    pending = second.pending();
    pending.deliver(this, note);
    QVERIFY(*first.aborted);
    first.completer->finish(1);
    second.completer->finish(2);
    QTRY_COMPARE(seen, QList<int>{2});
}

void TestPending::aDeadContextIsNeverCalled()
{
    const Work work;
    bool called = false;
    auto pending = work.pending();
    {
        QObject context;
        pending.deliver(&context, [&called](const Result<int> &) { called = true; });
    }
    work.completer->finish(1);
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

/// The pool may finish between two lines of deliver(); often enough to meet that moment.
void TestPending::aReceiverMayAskAnewHoweverFastThePoolIs()
{
    constexpr int rounds = 10'000;
    int round = 0;
    QEventLoop loop;
    Pending<QString> pending;
    const std::function<void()> ask = [&] {
        pending = Pending<int>::ready(round).parsed(spelled);
        for (int pause = round % 200; pause > 0; --pause)
            (void)QThread::currentThreadId(); // spreads the moments at which the two threads meet
        pending.deliver(this, [&](const Result<QString> &) { ++round < rounds ? ask() : loop.quit(); });
    };
    ask();
    QTimer::singleShot(std::chrono::seconds(20), &loop, &QEventLoop::quit);
    loop.exec();
    QCOMPARE(round, rounds);
}

void TestPending::errorsPassParsing()
{
    const auto answer =
        awaited(Pending<int>::ready(base::fail(Error::Kind::Tls, u"expired"_s)).parsed(spelled));
    QVERIFY(answer);
    QCOMPARE(answer->error().kind, Error::Kind::Tls);
    QCOMPARE(answer->error().detail, u"expired"_s);
}

void TestPending::aChainAsksTheSecondAfterTheFirst()
{
    const auto answer = awaited(Pending<int>::ready(20).andThen(
        this, [](int number) { return Pending<QString>::ready(QString::number(number + 1)); }));
    QVERIFY(answer);
    QCOMPARE(answer->value(), u"21"_s);
}

void TestPending::aChainStopsAtTheFirstError()
{
    bool asked = false;
    const auto answer =
        awaited(Pending<int>::ready(base::fail(Error::Kind::Busy, {})).andThen(this, [&asked](int) {
            asked = true;
            return Pending<int>::ready(1);
        }));
    QVERIFY(answer);
    QCOMPARE(answer->error().kind, Error::Kind::Busy);
    QVERIFY(!asked);
}

void TestPending::droppingAChainAbortsWhicheverRuns()
{
    const Work first;
    const Work second;
    auto chain = first.pending().andThen(this, [&second](int) { return second.pending(); });
    first.completer->finish(1);
    QCoreApplication::processEvents();
    QVERIFY(!*second.aborted);
    chain.drop();
    QVERIFY(*second.aborted);
}

void TestPending::allKeepsOrderAndEachError()
{
    std::vector<Pending<int>> several;
    several.push_back(Pending<int>::ready(1));
    several.push_back(Pending<int>::ready(base::fail(Error::Kind::TimedOut, {})));
    several.push_back(Pending<int>::ready(3));
    const auto answer = awaited(base::all(std::move(several)));
    QVERIFY(answer);
    const auto &results = answer->value();
    QCOMPARE(results.size(), 3u);
    QCOMPARE(results.at(0).value(), 1);
    QCOMPARE(results.at(1).error().kind, Error::Kind::TimedOut);
    QCOMPARE(results.at(2).value(), 3);
}

void TestPending::droppingAllAbortsEach()
{
    const Work first;
    const Work second;
    std::vector<Pending<int>> several;
    several.push_back(first.pending());
    several.push_back(second.pending());
    auto both = base::all(std::move(several));
    both.drop();
    QVERIFY(*first.aborted);
    QVERIFY(*second.aborted);
}

QTEST_GUILESS_MAIN(TestPending)
#include "tst_pending.moc"
