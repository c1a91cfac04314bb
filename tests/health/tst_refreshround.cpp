// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/healthstore.h"
#include "models/signals/catalogue.h"
#include "tests/support/awaited.h"
#include "tests/support/fakeclient.h"
#include "tests/support/fleetanswers.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using health::HealthStore;

namespace {

/// A backend of one machine with a nearly full disk, that can keep questions back.
class SlowBackend final : public http::Client {
public:
    explicit SlowBackend(const base::Clock &clock)
        : m_clock(clock)
    {
    }

    base::Pending<http::Response> send(const http::Request &request) override
    {
        if (!slow.isEmpty() && FakeClient::queryOf(request).contains(slow)) {
            m_heldBack.emplace_back(request, base::Completer<http::Response>());
            return m_heldBack.back().second.pending();
        }
        return base::Pending<http::Response>::ready(answer(request));
    }

    void letGo()
    {
        slow.clear();
        for (auto &[request, completer] : std::exchange(m_heldBack, {}))
            completer.finish(answer(request));
    }

    bool holdsBack() const { return !m_heldBack.empty(); }

    QString slow; ///< questions that contain it wait for letGo()
    bool broken = false;
    FleetAnswers answers{.machines = {u"alice"_s}, .ailing = u"alice"_s};
    QStringList ranges; ///< the range queries that were answered

private:
    base::Result<http::Response> answer(const http::Request &request)
    {
        answers.now = double(base::toMs(m_clock.now())) / 1000;
        const QString query = FakeClient::queryOf(request);
        const QString matcher = FleetAnswers::matcherOf(request.url);
        const bool isRange = request.url.path().endsWith("query_range"_L1);
        if (isRange)
            ranges.append(query);
        if (broken)
            return base::fail(base::Error::Kind::Unreachable, u"broken"_s);
        return FakeClient::json(isRange ? R"({"status":"success","data":{"resultType":"matrix","result":[]}})"
                                    : matcher.isEmpty() ? answers.vector(query)
                                                        : answers.names(matcher));
    }

    const base::Clock &m_clock;
    std::vector<std::pair<http::Request, base::Completer<http::Response>>> m_heldBack;
};

struct World {
    ManualClock clock;
    SlowBackend backend{clock};
    HealthStore store{metrics::PrometheusClient(backend, QUrl(u"http://m.example"_s)),
                      {.entries = signals::loadCatalogue().entries},
                      clock};

    State stateOf(QStringView signal) const
    {
        const auto *finding =
            store.fleet().hosts.isEmpty() ? nullptr : store.fleet().hosts.first().worst(signal);
        return finding ? finding->state : State::NotApplicable;
    }
};

} // namespace

class TestRefreshRound : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void howADoubtfulValueWentIsAskedWhileTheFamiliesAreOnTheirWay();
    void aSlowQuestionDoesNotHoldUpTheOthers();
    void aValueThatComesLateIsAskedAboutToo();
    void aSourceThatFailsIsAskedNothingMore();
};

void TestRefreshRound::howADoubtfulValueWentIsAskedWhileTheFamiliesAreOnTheirWay()
{
    World world;
    QSignalSpy ended(&world.store, &HealthStore::refreshed);
    world.backend.slow = u"\"f:"_s;
    world.store.refresh();
    QTRY_COMPARE(world.backend.ranges.size(), 1);
    QVERIFY(world.backend.ranges.first().contains("v:disk"_L1));
    QVERIFY(ended.isEmpty());
    world.backend.letGo();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(world.backend.ranges.size(), 1);
    QCOMPARE(world.stateOf(u"disk"), State::Critical);
}

void TestRefreshRound::aSlowQuestionDoesNotHoldUpTheOthers()
{
    World world;
    QSignalSpy ended(&world.store, &HealthStore::refreshed);
    world.backend.slow = u"\"v:uptime\""_s;
    world.store.refresh();
    QTRY_COMPARE(world.stateOf(u"cpu"), State::Ok);
    QCOMPARE(world.stateOf(u"disk"), State::Critical);
    QCOMPARE(world.stateOf(u"uptime"), State::Unknown); // not answered is not well
    QVERIFY(ended.isEmpty());
    QVERIFY(world.backend.holdsBack());
}

void TestRefreshRound::aValueThatComesLateIsAskedAboutToo()
{
    World world;
    world.backend.answers.values = {{u"reboot_recent"_s, 60}};
    QSignalSpy ended(&world.store, &HealthStore::refreshed);
    world.backend.slow = u"\"v:reboot_recent\""_s;
    world.store.refresh();
    QTRY_COMPARE(world.stateOf(u"disk"), State::Critical);
    QCOMPARE(world.backend.ranges.size(), 1);
    QVERIFY(!world.backend.ranges.first().contains("v:reboot_recent"_L1));
    world.backend.letGo();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(world.backend.ranges.size(), 2);
    QVERIFY(world.backend.ranges.last().contains("v:reboot_recent"_L1));
    QVERIFY(world.backend.ranges.last().contains("v:disk"_L1));
}

void TestRefreshRound::aSourceThatFailsIsAskedNothingMore()
{
    World world;
    world.backend.answers.values = {{u"oom"_s, 1}}; // asked every five minutes, so its answer is kept
    QVERIFY(refreshed(world.store));
    world.backend.ranges.clear();
    world.backend.broken = true;
    world.clock.advance(15s);
    QVERIFY(refreshed(world.store));
    QVERIFY(world.store.held().error);
    QCOMPARE(world.backend.ranges, QStringList());
}

QTEST_GUILESS_MAIN(TestRefreshRound)
#include "tst_refreshround.moc"
