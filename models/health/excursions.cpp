// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/excursions.h"

#include <algorithm>
#include <ranges>

namespace health {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Instant;
using signals::HostReadings;
using signals::Reading;
using signals::Signal;
using signals::SignalReadings;

namespace {

constexpr base::Milliseconds windowStep = 1min;
constexpr base::Milliseconds memoryOfHysteresis = 15min;
constexpr qsizetype mostNamed = 100; ///< instances in one matcher; more are asked for all at once

bool isDoubtful(double value, const Signal &signal)
{
    const auto limit = signal.rule.firstLimit();
    return limit && signal.rule.passes(value, signal.rule.release(*limit));
}

QString tellingTarget(const HostReadings &host, const Reading &reading)
{
    return reading.instance.isEmpty() ? host.instance : reading.instance;
}

/// In the form that excursionsQuery() takes, and always in the same order, so that a backend knows the
/// question again.
QList<std::pair<Signal, QStringList>> named(QHash<QString, QStringList> targets, const QList<Signal> &entries)
{
    QList<std::pair<Signal, QStringList>> found;
    for (const Signal &signal : entries) {
        QStringList one = targets.take(signal.id);
        one.removeDuplicates();
        one.sort();
        if (!one.isEmpty())
            found.append({signal, one.size() > mostNamed ? QStringList() : one});
    }
    return found;
}

/// The readings of a round, by what a range query calls them.
class Index {
public:
    Index(signals::Readings &readings, const QList<Signal> &entries)
    {
        for (const Signal &signal : entries)
            m_byId.insert(signal.id, &signal);
        for (HostReadings &host : readings.hosts) {
            for (const QString &target : QStringList{host.instance} + host.others)
                m_byTarget.insert(target, &host);
            m_byName.insert(host.name.toCaseFolded(), &host);
        }
    }

    Reading *find(const metrics::Labels &labels) const
    {
        const Signal *signal = m_byId.value(labels.value(kindLabel).mid(2));
        HostReadings *host = signal ? subject(*signal, labels) : nullptr;
        const auto known =
            host ? host->bySignal.find(signal->id) : QHash<QString, SignalReadings>::iterator();
        if (!host || known == host->bySignal.end())
            return nullptr;
        const metrics::Labels parts = labels.only(signal->parts);
        const QString target = targetOf(labels);
        for (Reading &reading : known->readings)
            if (reading.parts == parts && tellingTarget(*host, reading) == target)
                return &reading;
        return nullptr;
    }

private:
    HostReadings *subject(const Signal &signal, const metrics::Labels &labels) const
    {
        return signal.namedBy.isEmpty() ? m_byTarget.value(targetOf(labels))
                                        : m_byName.value(labels.value(signal.namedBy).toCaseFolded());
    }

    QHash<QString, const Signal *> m_byId;
    QHash<QString, HostReadings *> m_byTarget;
    QHash<QString, HostReadings *> m_byName;
};

base::TimeRange windowBefore(Instant moment, const QList<Signal> &entries)
{
    base::Milliseconds longest{0};
    for (const Signal &signal : entries)
        longest = std::max(longest, signal.rule.lasting);
    const auto aligned = [](Instant at) { return Instant(at.time_since_epoch() / windowStep * windowStep); };
    return {
        .from = aligned(moment - longest - memoryOfHysteresis), .to = aligned(moment), .step = windowStep};
}

bool fillsWindow(const Reading &reading, const base::TimeRange &window)
{
    return !reading.window.isEmpty() && reading.window.first().at == window.from
        && std::cmp_equal(reading.window.size(), window.points());
}

/// The earliest point from which a series goes on without a hole up to the end of the range.
std::optional<Instant> beginning(const metrics::Series &series, const base::TimeRange &range)
{
    std::optional<Instant> earliest;
    qint64 expected = base::toMs(range.to);
    for (auto at = series.times.crbegin(); at != series.times.crend() && *at == expected; ++at) {
        earliest = base::instantFromMs(*at);
        expected -= range.step.count();
    }
    return earliest;
}

} // namespace

Excursions excursionsOf(const Answers &answers, const QList<Signal> &entries)
{
    if (!anyAnswered(answers)) // the source does not answer: what is kept of before is no reason to ask more
        return {};
    QHash<QString, const Signal *> byId;
    for (const Signal &signal : entries)
        byId.insert(signal.id, &signal);
    QHash<QString, QStringList> targets;
    for (const Answered &one : answers.answered) {
        if (!one.answer || one.question.signalIds.isEmpty())
            continue;
        for (const metrics::Sample &sample : one.answer->samples) {
            const QString mark = sample.labels.value(kindLabel);
            const Signal *signal = mark.startsWith("v:"_L1) ? byId.value(mark.sliced(2)) : nullptr;
            if (signal && isDoubtful(sample.value, *signal))
                targets[signal->id].append(targetOf(sample.labels));
        }
    }
    return {.queries = excursionsQueries(named(std::move(targets), entries)),
            .window = windowBefore(answers.moment, entries)};
}

base::Result<metrics::Matrix> joined(const std::vector<base::Result<metrics::Matrix>> &parts)
{
    metrics::Matrix whole;
    for (const base::Result<metrics::Matrix> &part : parts) {
        if (!part)
            return part;
        whole.series += part->series;
    }
    return whole;
}

void addWindow(signals::Readings &readings, const QList<Signal> &entries, const base::TimeRange &window,
               const metrics::Matrix &excursions)
{
    readings.window = signals::Window{.from = window.from, .step = window.step};
    const Index index(readings, entries);
    for (const metrics::Series &series : excursions.series) {
        Reading *reading = index.find(series.labels);
        if (!reading)
            continue;
        for (qsizetype i = 0; i < series.times.size(); ++i)
            reading->window.append({.at = base::instantFromMs(series.times[i]), .value = series.values[i]});
    }
}

void carryBeginnings(signals::Readings &readings, const signals::Readings &before)
{
    QHash<QString, const HostReadings *> byInstance;
    for (const HostReadings &host : before.hosts)
        byInstance.insert(host.instance, &host);
    const auto beganBefore = [&readings](const Reading &reading) {
        return readings.window && !reading.window.isEmpty()
            && reading.window.first().at == readings.window->from;
    };
    for (HostReadings &host : readings.hosts) {
        const HostReadings *same = byInstance.value(host.instance);
        for (auto known = host.bySignal.begin(); same && known != host.bySignal.end(); ++known)
            for (Reading &reading : known->readings | std::views::filter(beganBefore)) {
                const auto past = same->bySignal.constFind(known.key());
                if (past == same->bySignal.constEnd())
                    continue;
                const auto one = std::ranges::find(past->readings, reading.parts, &Reading::parts);
                if (one != past->readings.end())
                    reading.pastSince = one->pastSince;
            }
    }
}

QStringList beginningsQueries(const signals::Readings &readings, const QList<Signal> &entries)
{
    const base::TimeRange window = windowBefore(readings.moment, entries);
    QHash<QString, QStringList> targets;
    for (const HostReadings &host : readings.hosts)
        for (const auto &[id, known] : host.bySignal.asKeyValueRange())
            for (const Reading &reading : known.readings)
                if (fillsWindow(reading, window) && !reading.pastSince)
                    targets[id].append(tellingTarget(host, reading));
    return excursionsQueries(named(std::move(targets), entries));
}

void addBeginnings(signals::Readings &readings, const QList<Signal> &entries, const metrics::Matrix &longer,
                   const base::TimeRange &range)
{
    const Index index(readings, entries);
    for (const metrics::Series &series : longer.series) {
        Reading *reading = index.find(series.labels);
        const auto since = beginning(series, range);
        if (reading && since)
            reading->pastSince = std::min(reading->pastSince.value_or(*since), *since);
    }
}

} // namespace health
