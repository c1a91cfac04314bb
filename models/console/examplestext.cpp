// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/examples.h"

#include "models/console/metricwords.h"
#include "models/console/words.h"

#include <QCoreApplication>

namespace console {

using namespace Qt::StringLiterals;
using metrics::Token;
using metrics::tokensOf;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(console::Examples)
};

constexpr qsizetype shown = 3;

QList<Example> all()
{
    return {
        {.title = Words::tr("CPU in use on each machine"),
         .promql = u"1 - avg by (instance) (rate(node_cpu_seconds_total{mode=\"idle\"}[5m]))"_s},
        {.title = Words::tr("The five fullest filesystems"),
         .promql = u"topk(5, 1 - node_filesystem_avail_bytes / node_filesystem_size_bytes)"_s},
        {.title = Words::tr("Bytes a second that each machine receives"),
         .promql = u"sum by (instance) (rate(node_network_receive_bytes_total{device!=\"lo\"}[5m]))"_s},
        {.title = Words::tr("Memory of the ten largest containers"),
         .promql = u"topk(10, container_memory_working_set_bytes{name!=\"\"})"_s},
        {.title = Words::tr("What is watched, and whether it answers"), .promql = u"up"_s},
        {.title = Words::tr("The five slowest scrapes"), .promql = u"topk(5, scrape_duration_seconds)"_s},
        {.title = Words::tr("The ten metrics with the most series"),
         .promql = u"topk(10, count by (__name__) ({__name__!=\"\"}))"_s},
    };
}

/// Functions that give what they take.
bool keepsUnit(QStringView function)
{
    static const QStringList keeping{
        u"sum"_s,           u"avg"_s,           u"min"_s,  u"max"_s,       u"topk"_s,
        u"bottomk"_s,       u"avg_over_time"_s, u"sort"_s, u"sort_desc"_s, u"quantile_over_time"_s,
        u"max_over_time"_s, u"min_over_time"_s, u"any"_s,  u"median"_s,    u"last_over_time"_s};
    return keeping.contains(function, Qt::CaseInsensitive);
}

bool isRate(QStringView function)
{
    return function == u"rate" || function == u"irate" || function == u"deriv";
}

/// 1 as a rate, 0 as it is, nothing when something else is made of it.
std::optional<int> derivation(const QString &query)
{
    const QList<Token> tokens = tokensOf(query);
    int rates = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QStringView text = tokens[i].of(query);
        const bool call = i + 1 < tokens.size() && tokens[i + 1].of(query) == u"(";
        if (tokens[i].kind == Token::Kind::Sign && u"*/%^-+<>"_s.contains(text))
            return std::nullopt;
        if (tokens[i].kind != Token::Kind::Word || !call || takesLabels(text))
            continue;
        if (isRate(text))
            ++rates;
        else if (!keepsUnit(text))
            return std::nullopt;
    }
    return rates > 1 ? std::nullopt : std::optional(rates);
}

} // namespace

QList<Example> examplesFor(const QStringList &metrics)
{
    const QSet<QString> known(metrics.begin(), metrics.end());
    QList<Example> fitting;
    for (const Example &one : all()) {
        const auto isThere = [&](const QString &metric) { return known.isEmpty() || known.contains(metric); };
        if (fitting.size() < shown && std::ranges::all_of(metricsOf(one.promql), isThere))
            fitting.append(one);
    }
    return fitting;
}

base::Unit guessedUnit(const QString &query)
{
    const QStringList names = metricsOf(query);
    const auto countsBytes = [](const QString &name) {
        return name.endsWith("_bytes"_L1) || name.endsWith("_bytes_total"_L1);
    };
    const auto derived = derivation(query);
    if (names.isEmpty() || !derived || !std::ranges::all_of(names, countsBytes))
        return base::Unit::Count;
    return *derived == 1 ? base::Unit::BytesPerSecond : base::Unit::Bytes;
}

} // namespace console
