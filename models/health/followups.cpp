// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/followups.h"

#include "models/health/subjects.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace health {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Instant;
using signals::HostReadings;
using signals::Reading;
using signals::Signal;

namespace {

constexpr base::Milliseconds windowStep = 1min;
constexpr base::Milliseconds memoryOfHysteresis = 15min;
constexpr qsizetype mostNamed = 100; ///< instances in one matcher; more are asked for all at once
constexpr qsizetype mostVanished = 40; ///< values of one family

const FamilyOf nodenames{.selector = u"node_uname_info"_s, .label = u"instance"_s};

bool isDoubtful(const Reading &reading, const Signal &signal)
{
    const auto limit = signal.rule.firstLimit();
    return limit && signal.rule.passes(reading.value, signal.rule.release(*limit));
}

/// The targets whose readings of a signal match; in the form that excursionsQuery() takes.
template <typename Predicate>
QList<std::pair<Signal, QStringList>> targetsOf(const signals::Readings &readings,
                                                const QList<Signal> &entries, Predicate matches)
{
    QList<std::pair<Signal, QStringList>> found;
    for (const Signal &signal : entries) {
        QStringList targets;
        for (const HostReadings &host : readings.hosts)
            for (const Reading &reading : host.bySignal.value(signal.id).readings)
                if (matches(reading, signal))
                    targets.append(reading.instance.isEmpty() ? host.instance : reading.instance);
        targets.removeDuplicates();
        if (!targets.isEmpty())
            found.append({signal, targets.size() > mostNamed ? QStringList() : targets});
    }
    return found;
}

/// What a family's label may say to mean this subject.
QStringList valuesOf(const HostReadings &host, const Signal &signal)
{
    return signal.namedBy.isEmpty() ? QStringList{host.instance} + host.others : QStringList{host.name};
}

/// The readings of a round, by what a range query calls them.
class Index {
public:
    Index(signals::Readings &readings, const QList<Signal> &entries)
    {
        for (const Signal &signal : entries)
            m_byId.insert(signal.id, &signal);
        for (HostReadings &host : readings.hosts)
            for (auto [id, known] : host.bySignal.asKeyValueRange())
                if (const Signal *signal = m_byId.value(id))
                    for (Reading &reading : known.readings)
                        m_readings.insert(keyOf(*signal, host, reading), &reading);
    }

    Reading *find(const metrics::Labels &labels) const
    {
        const QString id = labels.value(kindLabel).mid(2);
        const Signal *signal = m_byId.value(id);
        return signal ? m_readings.value(key(id, targetOf(labels), labels.value(signal->namedBy),
                                             labels.only(signal->parts)))
                      : nullptr;
    }

private:
    static QString key(const QString &id, const QString &target, const QString &name,
                       const metrics::Labels &parts)
    {
        return id + u'\0' + target + u'\0' + name.toCaseFolded() + u'\0' + parts.toString();
    }

    static QString keyOf(const Signal &signal, const HostReadings &host, const Reading &reading)
    {
        return key(signal.id, reading.instance.isEmpty() ? host.instance : reading.instance,
                   signal.namedBy.isEmpty() ? QString() : host.name, reading.parts);
    }

    QHash<QString, const Signal *> m_byId;
    QHash<QString, Reading *> m_readings;
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

/// Of a machine that is silent altogether, its name says it all.
QList<Vanished> vanishedOf(const signals::Readings &readings, const QList<Signal> &entries)
{
    QMap<QString, Vanished> byKey;
    const auto note = [&byKey](const FamilyOf &family, const QString &value) {
        Vanished &one = byKey[family.key()];
        one.family = family;
        if (one.values.size() < mostVanished && !one.values.contains(value))
            one.values.append(value);
    };
    for (const HostReadings &host : readings.hosts) {
        if (host.machine && !host.sampledAt) {
            note(nodenames, host.instance);
            continue;
        }
        for (const Signal &signal : entries)
            for (const QString &selector : host.bySignal.value(signal.id).missing)
                for (const QString &value : valuesOf(host, signal))
                    note({.selector = selector, .label = subjectLabel(signal)}, value);
    }
    return byKey.values();
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

/// By FamilyOf::key() and the value of its label.
using LastSeen = QHash<std::pair<QString, QString>, Instant>;

std::optional<Instant> newest(const LastSeen &lastSeen, const FamilyOf &family, const QStringList &values)
{
    std::optional<Instant> newest;
    for (const QString &value : values)
        if (const auto at = lastSeen.constFind({family.key(), value}); at != lastSeen.constEnd())
            newest = std::max(newest, std::optional(*at));
    return newest;
}

/// @param silentSince of a machine that is silent altogether: what is not known by itself ended with it
void date(HostReadings &host, const QList<Signal> &entries, const LastSeen &lastSeen,
          std::optional<Instant> silentSince)
{
    for (const Signal &signal : entries) {
        const auto known = host.bySignal.find(signal.id);
        if (known == host.bySignal.end() || known->missing.isEmpty())
            continue;
        for (const QString &selector : std::as_const(known->missing)) {
            const auto at = newest(lastSeen, {.selector = selector, .label = subjectLabel(signal)},
                                   valuesOf(host, signal));
            if (at)
                known->lastSeen = known->lastSeen ? std::min(*known->lastSeen, *at) : *at;
        }
        if (!known->lastSeen)
            known->lastSeen = silentSince;
    }
}

} // namespace

FollowUps followUpsOf(const signals::Readings &readings, const QList<Signal> &entries)
{
    return {.excursions = excursionsQuery(targetsOf(readings, entries, isDoubtful)),
            .window = windowBefore(readings.moment, entries),
            .lastSeen = lastSeenQuery(vanishedOf(readings, entries))};
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
    for (HostReadings &host : readings.hosts) {
        const HostReadings *same = byInstance.value(host.instance);
        if (!same)
            continue;
        for (auto [id, known] : host.bySignal.asKeyValueRange()) {
            const auto past = same->bySignal.value(id).readings;
            for (Reading &reading : known.readings) {
                const auto one = std::ranges::find(past, reading.parts, &Reading::parts);
                if (one != past.end() && !reading.window.isEmpty() && readings.window
                    && reading.window.first().at == readings.window->from)
                    reading.pastSince = one->pastSince;
            }
        }
    }
}

QString beginningsQuery(const signals::Readings &readings, const QList<Signal> &entries)
{
    const base::TimeRange window = windowBefore(readings.moment, entries);
    return excursionsQuery(targetsOf(readings, entries, [&](const Reading &reading, const Signal &) {
        return fillsWindow(reading, window) && !reading.pastSince;
    }));
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

void addLastSeen(signals::Readings &readings, const QList<Signal> &entries, const metrics::Vector &lastSeen)
{
    LastSeen seen;
    QHash<QString, QString> lastNames; // of silent machines
    for (const metrics::Sample &sample : lastSeen.samples) {
        const QString family = sample.labels.value(kindLabel).mid(2);
        if (!std::isfinite(sample.value) || std::abs(sample.value) > 9e12)
            continue;
        const Instant at = base::instantFromMs(std::llround(sample.value * 1000));
        const std::pair key(family, subjectValue(sample.labels, family.first(family.indexOf(u':'))));
        seen.insert(key, std::max(seen.value(key), at));
        if (family == nodenames.key())
            lastNames.insert(key.second, sample.labels.value(u"nodename"));
    }
    QSet<QString> alive;
    for (const HostReadings &host : std::as_const(readings.hosts))
        if (host.sampledAt)
            alive.insert(host.name.toCaseFolded());
    readings.hosts.removeIf([&](const HostReadings &host) {
        const bool targeted = !host.bySignal.value(u"reach"_s).readings.isEmpty();
        return host.machine && !host.sampledAt && !targeted
            && alive.contains(lastNames.value(host.instance).toCaseFolded());
    });
    for (HostReadings &host : readings.hosts) {
        const bool silent = host.machine && !host.sampledAt;
        const QString nodename = lastNames.value(host.instance);
        if (!nodename.isEmpty() && host.name == hostPart(host.instance))
            host.name = nodename;
        if (const auto at = seen.constFind({nodenames.key(), host.instance}); at != seen.constEnd())
            host.sampledAt = host.sampledAt.value_or(*at);
        date(host, entries, seen, silent ? host.sampledAt : std::nullopt);
    }
    std::ranges::sort(readings.hosts, {},
                      [](const HostReadings &host) { return std::tie(host.name, host.instance); });
}

} // namespace health
