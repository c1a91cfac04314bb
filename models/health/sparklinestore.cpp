// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/sparklinestore.h"

#include "models/health/questions.h"

namespace health {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using signals::Signal;

namespace {

constexpr base::Milliseconds length = 24h;
constexpr base::Milliseconds freshness = 5min; ///< a line of a day does not look different earlier
constexpr qint64 mostPoints = 60;
constexpr qsizetype longestQuestion = 6000; ///< as for a refresh: proxies take little more
constexpr qsizetype mostBranches = 12;

using Wanted = QList<std::pair<Signal, QStringList>>;

/// How a signal goes over time, for a machine's findings of it: one line each. Where the chart tells parts
/// apart and the reading is of all together, such as the memory of all containers, its own query gives that
/// line.
Signal lineOf(Signal signal, bool ofAll)
{
    if (ofAll && !signal.parts.isEmpty())
        signal.drilldown = signal.query;
    return signal;
}

/// The signals of which the machine has findings, each with the targets that told them.
Wanted wantedOf(const Host &host, const QList<Signal> &entries)
{
    Wanted wanted;
    for (const Signal &entry : entries) {
        QStringList targets;
        bool ofAll = true;
        for (const signals::Finding &finding : host.findings) {
            if (finding.signal != entry.id)
                continue;
            targets.append(finding.instance.isEmpty() ? host.instance : finding.instance);
            ofAll = ofAll && finding.parts.isEmpty();
        }
        targets.removeDuplicates();
        if (!targets.isEmpty())
            wanted.append({lineOf(entry, ofAll), targets});
    }
    return wanted;
}

} // namespace

SparklineStore::SparklineStore(metrics::PrometheusClient client, QList<Signal> entries,
                               base::Milliseconds settleTime, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_entries(std::move(entries))
    , m_settleTime(settleTime)
    , m_clock(clock)
{
}

QString SparklineStore::keyOf(const QString &signalId, const metrics::Labels &parts)
{
    return signalId + u'\n' + parts.toString();
}

void SparklineStore::show(const Host &host, const std::optional<base::Instant> &past)
{
    const bool same = host.instance == m_instance && host.name == m_name && past == m_past;
    if (same && m_askedAt && m_clock.now() - *m_askedAt < freshness)
        return;
    if (!same) {
        m_lines.clear();
        m_instance = host.instance;
        m_name = host.name;
        m_past = past;
        Q_EMIT changed();
    }
    ask(host);
}

void SparklineStore::ask(const Host &host)
{
    m_askedAt = m_clock.now();
    m_asking.clear(); // latest wins
    m_moment = m_past.value_or(*m_askedAt - m_settleTime);
    const base::TimeRange range = base::alignedRange(m_moment, length, 15s, mostPoints);
    const base::Milliseconds window = std::max<base::Milliseconds>(5min, 2 * range.step);
    const auto send = [this, &range, &window, name = host.name](Wanted &batch) {
        if (batch.isEmpty())
            return;
        m_asking.push_back(m_client.range(linesQuery(std::exchange(batch, {}), window), range));
        m_asking.back().deliver(this, [this, name](const base::Result<metrics::Matrix> &answer) {
            if (answer)
                accept(name, *answer);
        });
    };
    Wanted batch;
    for (const auto &one : wantedOf(host, m_entries)) {
        Wanted grown = batch;
        grown.append(one);
        if (grown.size() > mostBranches || linesQuery(grown, window).size() > longestQuestion)
            send(batch);
        batch.append(one);
    }
    send(batch);
}

void SparklineStore::accept(const QString &name, const metrics::Matrix &answer)
{
    for (const metrics::Series &series : answer.series) {
        const QString id = series.labels.value(kindLabel).sliced(
            std::min<qsizetype>(2, series.labels.value(kindLabel).size()));
        const auto entry = std::ranges::find(m_entries, id, &Signal::id);
        if (entry == m_entries.end())
            continue;
        if (!entry->namedBy.isEmpty() && series.labels.value(entry->namedBy) != name)
            continue; // another guest of the same target
        metrics::Series past = series;
        while (!past.times.isEmpty() && past.times.last() > base::toMs(m_moment)) {
            past.times.removeLast(); // the range ends on a multiple of its step, which may be later
            past.values.removeLast();
        }
        m_lines.insert(keyOf(id, series.labels.only(entry->parts)), past);
    }
    Q_EMIT changed();
}

} // namespace health
