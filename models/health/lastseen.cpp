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

/// What a family's label may say to mean this subject.
QStringList valuesOf(const HostReadings &host, const Signal &signal)
{
    return signal.namedBy.isEmpty() ? QStringList{host.instance} + host.others : QStringList{host.name};
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
                    for (const QString &value : valuesOf(host, signal))
                        note({.selector = selector, .label = subjectLabel(signal)}, value);
    }
    return byKey.values();
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

/// What a hypervisor says of a guest by its name belongs to the machine that bore the name while it could
/// tell it.
void joinGuests(signals::Readings &readings, const QSet<QString> &renamed)
{
    QHash<QString, HostReadings> guests; // by name case folded
    readings.hosts.removeIf([&](const HostReadings &host) {
        const bool taken = !host.machine && renamed.contains(host.name.toCaseFolded());
        if (taken)
            guests.insert(host.name.toCaseFolded(), host);
        return taken;
    });
    for (HostReadings &host : readings.hosts) {
        const auto guest = host.machine ? guests.constFind(host.name.toCaseFolded()) : guests.constEnd();
        if (guest == guests.constEnd())
            continue;
        host.kind = guest->kind;
        host.parent = guest->parent;
        host.others.append(guest->others);
        for (const auto &[signal, told] : guest->bySignal.asKeyValueRange())
            if (host.bySignal.value(signal).readings.isEmpty()
                && (told.isPresent() || !told.readings.isEmpty()))
                host.bySignal.insert(signal, told);
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
    QSet<QString> renamed;
    for (HostReadings &host : readings.hosts) {
        const bool silent = host.machine && !host.sampledAt;
        const QString nodename = lastNames.value(host.instance);
        if (!nodename.isEmpty() && host.name == hostPart(host.instance))
            host.name = nodename;
        if (!nodename.isEmpty() && silent)
            renamed.insert(host.name.toCaseFolded());
        if (const auto at = seen.constFind({nodenames.key(), host.instance}); at != seen.constEnd())
            host.sampledAt = host.sampledAt.value_or(*at);
        date(host, entries, seen, silent ? host.sampledAt : std::nullopt);
    }
    joinGuests(readings, renamed);
    std::ranges::sort(readings.hosts, {},
                      [](const HostReadings &host) { return std::tie(host.name, host.instance); });
}

} // namespace health
