// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fetches many lines of a day from a real VictoriaMetrics, in halves, and reads them: ms, the middle of all
// rounds, as JSON with the address of the whole. The store stays until the input ends, for others to ask it
// the same.
//   anchor_fetch
#include "tests/benchmark/benchreport.h"
#include "tests/benchmark/fetchways.h"
#include "tests/benchmark/rangestore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 1000;
constexpr int rounds = 25;

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 end = RangeStore::pastHour();
    RangeStore store;
    if (!store.start(lines, end)) {
        std::fputs("victoria-metrics did not start\n", stderr);
        return 1;
    }
    http::NetworkClient client({.origin = http::Origin::of(store.url())}, fetchways::ample);
    const base::TimeRange range = RangeStore::dayUpTo(end);
    const QUrl url = store.range(u"many"_s, range);
    const metrics::PrometheusClient metrics(client, store.url());
    const auto halves = metrics::halvesOf({.promql = u"many"_s, .range = range}, lines);
    if (!halves) {
        std::fputs("it is not asked in halves\n", stderr);
        return 1;
    }
    QList<double> ms;
    for (int round = 0; round < rounds; ++round) {
        const fetchways::Taken taken = fetchways::inHalves(metrics, *halves);
        if (taken.samples != lines * RangeStore::many) {
            std::fputs("samples are missing\n", stderr);
            return 1;
        }
        ms.append(taken.ms);
    }
    const QJsonObject told{{u"url"_s, QString::fromLatin1(url.toEncoded())},
                           {u"ours"_s, median(ms)},
                           {u"samples"_s, lines * RangeStore::many}};
    std::puts(QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}
