// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/decodefetch.h"

#include "models/metrics/widerange.h"
#include "tests/benchmark/fetchways.h"
#include "tests/benchmark/rangestore.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fetchways::Taken;

namespace {

using Store = RangeStore;
constexpr qint64 many = RangeStore::many;
constexpr qint64 lengthy = RangeStore::lengthy;
constexpr double spike = RangeStore::spike;

bool isRight(bool holds, const char *what)
{
    if (!holds)
        std::fprintf(stderr, "%s\n", what);
    return holds;
}

/// Time in the GUI thread's events while something is done.
template <typename Do> Taken watched(TimedApplication &application, QList<double> &longest, Do act)
{
    application.events.clear();
    application.timing = true;
    const Taken taken = act();
    application.timing = false;
    longest.append(std::ranges::max(application.eventMs()));
    return taken;
}

bool benchMany(TimedApplication &application, const Store &store, http::Client &client, int lines, qint64 end,
               bool quick, QList<BenchResult> &results)
{
    const double slack = quick ? 1.5 : 1;
    const base::TimeRange range = RangeStore::dayUpTo(end);
    const QUrl url = store.range(u"many"_s, range);
    const auto halves = metrics::halvesOf({.promql = u"many"_s, .range = range}, lines);
    if (!isRight(halves.has_value(), "P3: it is not asked in halves"))
        return false;
    const metrics::PrometheusClient metrics(client, store.url());
    QList<double> two, one, bare, usual, events;
    for (int round = 0; round < (quick ? 3 : 9); ++round) {
        bare.append(fetchways::bareTransfer(url).ms);
        const Taken inHalves =
            watched(application, events, [&] { return fetchways::inHalves(metrics, *halves); });
        two.append(inHalves.ms);
        const Taken whole =
            watched(application, events, [&] { return fetchways::ourWay(client, url, range, false); });
        one.append(whole.ms);
        const Taken tree = fetchways::usualWay(url);
        usual.append(tree.ms);
        for (const Taken &taken : {inHalves, whole, tree})
            if (!isRight(taken.samples == lines * many, "P3: samples are missing"))
                return false;
    }
    results << paired(u"P3 fetch and read, ms, to a bare socket"_s, two, bare, 1.15 * slack)
            << paired(u"P3 fetch and read, ms, to the usual way"_s, two, usual, 0.25 * slack)
            // As long as nobody knows how much will come, and what no reader of one answer can be below.
            << paired(u"P3 not in halves, to a bare socket"_s, one, bare, 1.15 * slack)
            << paired(u"P3 not in halves, to the usual way"_s, one, usual)
            << paired(u"P3 a bare socket, to the usual way"_s, bare, usual)
            << BenchResult{.id = u"P3 longest event of the GUI thread, ms"_s,
                           .ours = median(events),
                           .floor = 4,
                           .limit = slack};
    return true;
}

bool benchWide(const Store &store, http::Client &client, qint64 end, bool quick, QList<BenchResult> &results)
{
    const double slack = quick ? 1.5 : 1;
    const base::TimeRange raw{.from = base::instantFromMs((end - (lengthy - 1) * 15) * 1000),
                              .to = base::instantFromMs(end * 1000),
                              .step = 15s};
    const auto wide = metrics::wideRange(u"wide"_s, raw, 1200, metrics::Dialect::MetricsQl);
    QList<double> ours, all, bytes, allBytes;
    for (int round = 0; round < (quick ? 5 : 15); ++round) {
        (void)fetched(store.url(u"/internal/resetRollupResultCache"_s));
        const Taken rawTaken = fetchways::ourWay(client, store.range(u"wide"_s, raw), raw, false);
        (void)fetched(store.url(u"/internal/resetRollupResultCache"_s));
        const Taken taken = fetchways::ourWay(client, store.range(wide.promql, wide.range), wide.range, true);
        ours.append(taken.ms);
        all.append(rawTaken.ms);
        bytes.append(double(taken.bytes));
        allBytes.append(double(rawTaken.bytes));
        if (!isRight(rawTaken.samples == 20 * lengthy, "P5: samples are missing")
            || !isRight(taken.extent == rawTaken.extent && taken.extent.high == spike,
                        "P5: an extreme is lost"))
            return false;
    }
    results << paired(u"P5 wide range, ms, to raw"_s, ours, all, 0.25 * slack)
            << paired(u"P5 wide range, bytes, to raw"_s, bytes, allBytes, 0.2 * slack);
    return true;
}

} // namespace

bool benchFetching(TimedApplication &application, bool quick, QList<BenchResult> &results)
{
    const int lines = quick ? 200 : 1000;
    const qint64 end = RangeStore::pastHour();
    Store store;
    if (!isRight(store.start(lines, end), "victoria-metrics did not start"))
        return false;
    http::NetworkClient client({.origin = http::Origin::of(store.url())}, fetchways::ample);
    return benchMany(application, store, client, lines, end, quick, results)
        && benchWide(store, client, end, quick, results);
}
