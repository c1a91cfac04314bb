// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A history that follows the clock by its newest steps is, sample for sample, what the store says of the
// whole.
#include "models/health/closerlook.h"
#include "models/health/historyquestion.h"
#include "models/health/historystore.h"
#include "models/http/networkclient.h"
#include "models/metrics/halves.h"
#include "tests/support/awaited.h"
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
constexpr qint64 all = 26 * 3600 + followed;

/// Machines that stay, pause, end, and begin while somebody looks, in that order of names.
QList<FixtureSample> samplesUntil(qint64 moment)
{
    QList<FixtureSample> samples;
    std::mt19937 random(23);
    for (qint64 back = all; back >= 0; back -= interval) {
        const qint64 at = moment - back;
        const auto add = [&](const char *name, double value) {
            for (const QByteArray &family : {"load"_ba, "served_total"_ba})
                samples.append({.series = family + "{instance=\"" + name + "\"}",
                                .value = family == "load" ? value : double(all - back) * 3,
                                .at = at});
        };
        add("bob", double(random() % 1000) / 10);
        if (back / 700 % 3 != 0)
            add("carol", double(random() % 10));
        if (back > followed / 2)
            add("dave", double(random() % 100));
        if (back < followed * 2 / 3)
            add("alice", double(random() % 100));
        if (random() % 3 != 0) // answers now and then
            add("erin", double(random() % 100));
        samples.append({.series = "up", .value = 1, .at = at});
    }
    std::ranges::stable_sort(samples, {}, &FixtureSample::series);
    return samples;
}

HistoryRequest requestOf(const QString &promql, base::Milliseconds length)
{
    HistoryRequest request{.instance = u"a"_s, .host = u"a"_s, .signal = {}, .length = length};
    request.signal.drilldown = promql;
    return request;
}

} // namespace

class TestTails : public QObject, private BothStores {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tailsAddUpToTheWhole_data();
    void tailsAddUpToTheWhole();
    void lateSamplesAreNotMissed();
    void halvesAddUpToTheWhole_data() { tailsAddUpToTheWhole_data(); }
    void halvesAddUpToTheWhole();
    void whatIsSeenCloserLiesWithinTheExtremes_data() { stores(); }
    void whatIsSeenCloserLiesWithinTheExtremes();

private:
    void stores();
    void follow(const FixtureStore &store, const HistoryRequest &request, History::Fidelity fidelity,
                const std::function<void(base::Instant)> &happens = {});
};

void TestTails::initTestCase()
{
    if (const QString missing = FixtureStore::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    const QByteArray failed = startBoth(samplesUntil);
    QVERIFY2(failed.isEmpty(), failed.constData());
}

void TestTails::tailsAddUpToTheWhole_data()
{
    QTest::addColumn<const FixtureStore *>("store");
    QTest::addColumn<HistoryRequest>("request");
    QTest::addColumn<History::Fidelity>("fidelity");
    for (const auto &[name, store] :
         {std::pair("VictoriaMetrics", &m_victoria), std::pair("Prometheus", &m_prometheus)}) {
        const auto row = [&](const char *what, const QString &promql, base::Milliseconds length,
                             History::Fidelity fidelity) {
            QTest::addRow("%s: %s", name, what)
                << static_cast<const FixtureStore *>(store) << requestOf(promql, length) << fidelity;
        };
        // From its newest samples VictoriaMetrics guesses how far one counts, so that of a machine that
        // answers now and then it says another time something else of the same hour.
        const QString load = store == &m_victoria ? u"load{instance!=\"erin\"}"_s : u"load"_s;
        row("a gauge", load, 2h, History::Fidelity::Every);
        row("a rate", u"rate(served_total[$window])"_s, 2h, History::Fidelity::Every);
        row("what is infinite", load + u" / 0"_s, 2h, History::Fidelity::Every);
        row("what is seldom there", load + u" > 70"_s, 2h, History::Fidelity::Every);
        row("a sum", u"sum(%1)"_s.arg(load), 2h, History::Fidelity::Every);
        row("extremes of a gauge", load, 24h, History::Fidelity::Bounds);
        row("extremes of an expression", load + u" * 2"_s, 24h, History::Fidelity::Bounds);
        if (store == &m_prometheus) // the other one leaves it out
            row("what is no number", u"(load - load) / 0"_s, 2h, History::Fidelity::Every);
    }
}

/// Refreshes while the clock goes on, by other steps than those of the range, and compares each time.
void TestTails::follow(const FixtureStore &store, const HistoryRequest &request, History::Fidelity fidelity,
                       const std::function<void(base::Instant)> &happens)
{
    http::NetworkClient http({.origin = http::Origin::of(store.url())});
    ManualClock clock(base::instantFromMs((m_moment - followed) * 1000));
    HistoryStore tails({http, store.url()}, {}, clock);
    QSignalSpy ended(&tails, &HistoryStore::refreshed);
    tails.show(request);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(tails.history()->fidelity, fidelity);
    QVERIFY(refreshed(tails)); // now the dialect is known
    for (int round = 0; round < 13; ++round) {
        clock.advance(43s); // 13 of them are less than what is followed at most
        if (happens)
            happens(clock.now());
        QVERIFY(refreshed(tails));
        QVERIFY(!tails.history()->answer.error);
        if (round % 3 != 0)
            continue;
        HistoryStore whole({http, store.url()}, {}, clock);
        QSignalSpy answered(&whole, &HistoryStore::refreshed);
        whole.show(request);
        QTRY_COMPARE(answered.size(), 1);
        if (fidelity == History::Fidelity::Bounds) { // once more, for now the dialect is known here, too
            whole.show(request);
            QTRY_COMPARE(answered.size(), 2);
        }
        QVERIFY(!whole.history()->answer.snapshot->lines.isEmpty());
        QCOMPARE(tails.history()->range, whole.history()->range);
        QCOMPARE(samelines::difference(*tails.history()->answer.snapshot, *whole.history()->answer.snapshot),
                 QString());
    }
}

void TestTails::tailsAddUpToTheWhole()
{
    QFETCH(const FixtureStore *, store);
    QFETCH(const HistoryRequest, request);
    QFETCH(const History::Fidelity, fidelity);
    follow(*store, request, fidelity);
}

/// Samples come up to a minute and a half late, and not in their order.
void TestTails::lateSamplesAreNotMissed()
{
    QList<FixtureSample> later;
    for (qint64 at = m_moment - followed - 7200; at <= m_moment; at += interval)
        later.append({.series = "queue{instance=\"zoe\"}", .value = double(at % 997), .at = at});
    std::mt19937 random(3);
    const auto arrive = [&](base::Instant now) {
        QList<FixtureSample> arrived;
        later.removeIf([&](const FixtureSample &sample) {
            const bool here = sample.at + qint64(random() % 90) <= base::toMs(now) / 1000;
            if (here)
                arrived.append(sample);
            return here;
        });
        m_victoria.add(arrived);
    };
    arrive(base::instantFromMs((m_moment - followed) * 1000));
    follow(m_victoria, requestOf(u"queue"_s, 2h), History::Fidelity::Every, arrive);
}

void TestTails::halvesAddUpToTheWhole()
{
    QFETCH(const FixtureStore *, store);
    QFETCH(const HistoryRequest, request);
    http::NetworkClient http({.origin = http::Origin::of(store->url())});
    const metrics::PrometheusClient client(http, store->url());
    const base::Instant end = base::instantFromMs(m_moment * 1000);
    const auto dialect = store == &m_victoria ? metrics::Dialect::MetricsQl : metrics::Dialect::Promql;
    for (const base::Milliseconds later : {0s, 45s, 330s}) { // so that the seam lies here and there
        const metrics::WideRange whole =
            health::historyQuestion(request, end - later - request.length, end - later, {.dialect = dialect})
                .wide;
        const auto halves = metrics::halvesOf(whole, 100'000);
        QVERIFY(halves);
        const auto both = awaited(metrics::askHalves(client, *halves));
        const auto one = awaited(metrics::askWide(client, whole));
        QVERIFY(both && *both && one && *one);
        QVERIFY(!(*one)->lines.isEmpty());
        QCOMPARE(samelines::difference(**both, **one), QString());
    }
}

void TestTails::stores()
{
    QTest::addColumn<const FixtureStore *>("store");
    QTest::newRow("VictoriaMetrics") << static_cast<const FixtureStore *>(&m_victoria);
    QTest::newRow("Prometheus") << static_cast<const FixtureStore *>(&m_prometheus);
}

void TestTails::whatIsSeenCloserLiesWithinTheExtremes()
{
    QFETCH(const FixtureStore *, store);
    http::NetworkClient http({.origin = http::Origin::of(store->url())});
    const ManualClock clock(base::instantFromMs(m_moment * 1000));
    HistoryStore day({http, store->url()}, {}, clock);
    QSignalSpy ended(&day, &HistoryStore::refreshed);
    day.show(requestOf(u"load{instance=\"bob\"}"_s, 24h));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(day.history()->fidelity, History::Fidelity::Bounds);
    health::CloserLook look({http, store->url()}, 0ms);
    look.setHistory(*day.history());
    look.look(clock.now() - 10h, clock.now() - 8h, 1000);
    QTRY_VERIFY(look.closer() && look.closer()->answer.snapshot);
    QCOMPARE(look.closer()->fidelity, History::Fidelity::Every);
    const series::Samples &fine = look.closer()->answer.snapshot->lines.first().samples;
    const series::Samples &coarse = day.history()->answer.snapshot->lines.first().samples;
    QVERIFY(fine.size() >= 2 * 240 + 1);
    for (qsizetype i = 0; i < fine.size(); ++i) {
        const series::Extent extremes = coarse.boundsAt(coarse.firstFrom(fine.timeAt(i)));
        QVERIFY(fine.valueAt(i) >= extremes.low && fine.valueAt(i) <= extremes.high);
    }
}

QTEST_GUILESS_MAIN(TestTails)
#include "tst_tails.moc"
