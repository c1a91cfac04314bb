// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/lastseen.h"

#include "models/health/questions.h"
#include "models/health/subjects.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace health {

using namespace Qt::StringLiterals;
using base::Instant;
using signals::HostReadings;
using signals::Signal;

namespace {

constexpr qsizetype mostVanished = 40; ///< values of one family

const FamilyOf nodenames{.selector = u"node_uname_info"_s, .label = u"instance"_s};

QString valueOf(const HostReadings &host, const Signal &signal)
{
    return signal.namedBy.isEmpty() ? host.instance : host.name;
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
            if (const auto known = host.bySignal.constFind(signal.id); known != host.bySignal.constEnd())
                for (const QString &selector : known->missing)
                    note({.selector = selector, .label = subjectLabel(signal)}, valueOf(host, signal));
    }
    return byKey.values();
}

/// By FamilyOf::key() and the value of its label.
using LastSeen = QHash<std::pair<QString, QString>, Instant>;

void date(HostReadings &host, const QList<Signal> &entries, const LastSeen &lastSeen)
{
    for (const Signal &signal : entries) {
        const auto known = host.bySignal.find(signal.id);
        if (known == host.bySignal.end() || known->missing.isEmpty())
            continue;
        for (const QString &selector : std::as_const(known->missing)) {
            const FamilyOf family{.selector = selector, .label = subjectLabel(signal)};
            const auto at = lastSeen.constFind({family.key(), valueOf(host, signal)});
            if (at != lastSeen.constEnd())
                known->lastSeen = known->lastSeen ? std::min(*known->lastSeen, *at) : *at;
        }
        if (!known->lastSeen)
            known->lastSeen = host.machine ? host.sampledAt : std::nullopt;
    }
}

} // namespace

QString lastSeenQuery(const signals::Readings &readings, const QList<Signal> &entries)
{
    return lastSeenQuery(vanishedOf(readings, entries));
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
        const std::pair key(family, sample.labels.value(family.first(family.indexOf(u':'))));
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
        const QString nodename = lastNames.value(host.instance);
        if (!nodename.isEmpty() && host.name == hostPart(host.instance))
            host.name = nodename;
        if (const auto at = seen.constFind({nodenames.key(), host.instance}); at != seen.constEnd())
            host.sampledAt = host.sampledAt.value_or(*at);
        date(host, entries, seen);
    }
    std::ranges::sort(readings.hosts, {},
                      [](const HostReadings &host) { return std::tie(host.name, host.instance); });
}

} // namespace health
