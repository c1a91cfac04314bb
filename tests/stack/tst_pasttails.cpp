// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is compared with now moves on with it: the store is asked for what came to it, and all together is,
// sample for sample, what it says of the whole.
#include "models/health/historystore.h"
#include "models/http/networkclient.h"
#include "tests/support/bothstores.h"
#include "tests/support/manualclock.h"
#include "tests/support/samelines.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using health::History;
using health::HistoryRequest;
using health::HistoryStore;

namespace {

constexpr qint64 interval = 15; ///< s
constexpr qint64 followed = 20 * 60; ///< s at the end, while which somebody looks
constexpr qint64 all = 29 * 3600; ///< s before the moment
constexpr base::Milliseconds shift = 3h;
constexpr int rounds = 18; ///< of 43 s, without what is asked whole now and then

/// Machines that stay, pause, end, and begin while somebody looks, in that order of names.
QList<FixtureSample> samplesUntil(qint64 moment)
{
    constexpr qint64 seen = 3 * 3600 + followed / 2; ///< before the moment: in the midst of what is followed
    QList<FixtureSample> samples;
    std::mt19937 random(29);
    for (qint64 back = all; back >= 0; back -= interval) {
        const auto add = [&](const char *name, double value) {
            for (const QByteArray &family : {"load"_ba, "served_total"_ba})
                samples.append({.series = family + "{instance=\"" + name + "\"}",
                                .value = family == "load" ? value : double(all - back) * 3,
                                .at = moment - back});
        };
        add("bob", double(random() % 1000) / 10);
        if (back / 700 % 3 != 0)
            add("carol", double(random() % 10));
        if (back > seen)
            add("dave", double(random() % 100));
        if (back < seen + 60)
            add("alice", double(random() % 100));
        samples.append({.series = "up{instance=\"bob\"}", .value = 1, .at = moment - back});
    }
    std::ranges::stable_sort(samples, {}, &FixtureSample::series);
    return samples;
}

/// Passes on, and counts.
class CountedClient final : public http::Client {
public:
    explicit CountedClient(http::Client &client)
        : m_client(client)
    {
    }

    base::Pending<http::Response> send(const http::Request &request) override
    {
        note(request);
        return m_client.send(request);
    }

    base::Pending<http::Response> stream(const http::Request &request,
                                         std::shared_ptr<http::ByteSink> sink) override
    {
        note(request);
        return m_client.stream(request, std::move(sink));
    }

    int ranges = 0; ///< asked for
    int instants = 0; ///< asked for
    qint64 points = 0; ///< of all ranges

private:
    void note(const http::Request &request)
    {
        const auto field = [&request](const QByteArray &name) {
            for (const QByteArray &one : request.body.split('&'))
                if (one.startsWith(name + '='))
                    return one.sliced(name.size() + 1).toDouble();
            return 0.0;
        };
        if (field("step") <= 0) {
            ++instants;
            return;
        }
        ++ranges;
        points += qRound64((field("end") - field("start")) / field("step")) + 1;
    }

    http::Client &m_client;
};

HistoryRequest requestOf(const QString &promql, base::Milliseconds length, base::Instant past)
{
    HistoryRequest request{.instance = u"a"_s, .host = u"a"_s, .signal = {}, .length = length, .past = past};
    request.signal.drilldown = promql;
    return request;
}

bool isAnswered(HistoryStore &store, const HistoryRequest &request)
{
    QSignalSpy ended(&store, &HistoryStore::refreshed);
    store.show(request);
    return QTest::qWaitFor([&ended] { return !ended.isEmpty(); }) && !store.history()->answer.error;
}

} // namespace

class TestPastTails : public QObject, private BothStores {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tailsAddUpToTheWhole_data();
    void tailsAddUpToTheWhole();
    void theWholeIsAskedAgainWhen_data();
    void theWholeIsAskedAgainWhen();
};

void TestPastTails::initTestCase()
{
    if (const QString missing = FixtureStore::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    const QByteArray failed = startBoth(samplesUntil);
    QVERIFY2(failed.isEmpty(), failed.constData());
}

void TestPastTails::tailsAddUpToTheWhole_data()
{
    QTest::addColumn<const FixtureStore *>("store");
    QTest::addColumn<QString>("promql");
    QTest::addColumn<base::Milliseconds>("length");
    QTest::addColumn<History::Fidelity>("fidelity");
    for (const auto &[name, store] :
         {std::pair("VictoriaMetrics", &m_victoria), std::pair("Prometheus", &m_prometheus)}) {
        const auto row = [&](const char *what, const QString &promql, base::Milliseconds length,
                             History::Fidelity fidelity) {
            QTest::addRow("%s: %s", name, what)
                << static_cast<const FixtureStore *>(store) << promql << length << fidelity;
        };
        row("a gauge", u"load"_s, 2h, History::Fidelity::Every);
        row("a rate", u"rate(served_total[$window])"_s, 2h, History::Fidelity::Every);
        row("a sum", u"sum(load)"_s, 6h, History::Fidelity::Every);
        row("extremes of a gauge", u"load"_s, 24h, History::Fidelity::Bounds);
        row("extremes of an expression", u"load * 2"_s, 24h, History::Fidelity::Bounds);
    }
}

void TestPastTails::tailsAddUpToTheWhole()
{
    QFETCH(const FixtureStore *, store);
    QFETCH(const QString, promql);
    QFETCH(const base::Milliseconds, length);
    QFETCH(const History::Fidelity, fidelity);
    http::NetworkClient http({.origin = http::Origin::of(store->url())});
    CountedClient counted(http);
    ManualClock clock(base::instantFromMs((m_moment - followed) * 1000));
    HistoryStore tails({counted, store->url()}, {}, clock);
    for (int i = 0; i < 2; ++i) // the second time it is known what the store understands
        QVERIFY(isAnswered(tails, requestOf(promql, length, clock.now() - shift - (1 - i) * 1min)));
    QCOMPARE(tails.history()->fidelity, fidelity);
    const qint64 whole = tails.history()->range.points();
    counted.ranges = 0;
    counted.instants = 0;
    counted.points = 0;
    for (int round = 0; round < rounds; ++round) {
        clock.advance(43s);
        const HistoryRequest request = requestOf(promql, length, clock.now() - shift);
        QVERIFY(isAnswered(tails, request));
        if (round % 3 != 0)
            continue;
        HistoryStore fresh({http, store->url()}, {}, clock);
        QVERIFY(isAnswered(fresh, request));
        if (fidelity == History::Fidelity::Bounds) { // once more, for now the dialect is known here, too
            auto anew = request;
            anew.past = *request.past + 1h; // from there on nothing is gone on from
            QVERIFY(isAnswered(fresh, anew));
            QVERIFY(isAnswered(fresh, request));
        }
        QVERIFY(!fresh.history()->answer.snapshot->lines.isEmpty());
        QCOMPARE(tails.history()->range, fresh.history()->range);
        QCOMPARE(tails.history()->query, fresh.history()->query);
        QCOMPARE(samelines::difference(*tails.history()->answer.snapshot, *fresh.history()->answer.snapshot),
                 QString());
    }
    QCOMPARE(counted.ranges, rounds);
    QVERIFY2(counted.points < whole / 3, qPrintable(QString::number(counted.points)));
    QVERIFY2(counted.instants <= 2, qPrintable(QString::number(counted.instants)));
}

void TestPastTails::theWholeIsAskedAgainWhen_data()
{
    using Changes = std::function<void(HistoryRequest &)>;
    QTest::addColumn<base::Milliseconds>("ago");
    QTest::addColumn<base::Milliseconds>("later");
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<bool>("wholly");
    const auto nothing = Changes([](HistoryRequest &) { });
    const auto row = [](const char *what, base::Milliseconds ago, base::Milliseconds later,
                        const Changes &changes,
                        bool wholly) { QTest::newRow(what) << ago << later << changes << wholly; };
    row("never, while it is but later", 3h, 30s, nothing, false);
    row("never, for a step of its length", 3h, 30s,
        Changes([](HistoryRequest &request) { request.length += 15s; }), false);
    row("it was hardly over", 5min, 30s, nothing, true);
    row("it is another signal", 3h, 30s,
        Changes([](HistoryRequest &request) { request.signal.drilldown = u"served_total"_s; }), true);
    row("it is earlier", 3h, 30s, Changes([](HistoryRequest &request) { *request.past -= 10min; }), true);
    row("it was kept for more than an hour", 5h, 61min, nothing, true);
}

void TestPastTails::theWholeIsAskedAgainWhen()
{
    QFETCH(const base::Milliseconds, ago);
    QFETCH(const base::Milliseconds, later);
    QFETCH(const std::function<void(HistoryRequest &)>, changes);
    QFETCH(const bool, wholly);
    http::NetworkClient http({.origin = http::Origin::of(m_victoria.url())});
    CountedClient counted(http);
    ManualClock clock(base::instantFromMs((m_moment - followed) * 1000));
    HistoryStore store({counted, m_victoria.url()}, {}, clock);
    QVERIFY(isAnswered(store, requestOf(u"load"_s, 6h, clock.now() - ago)));
    clock.advance(later);
    HistoryRequest request = requestOf(u"load"_s, 6h, clock.now() - ago);
    changes(request);
    counted.points = 0;
    QVERIFY(isAnswered(store, request));
    QVERIFY(counted.points > 0);
    QVERIFY2((counted.points > 1000) == wholly, qPrintable(QString::number(counted.points)));
}

QTEST_GUILESS_MAIN(TestPastTails)
#include "tst_pasttails.moc"
