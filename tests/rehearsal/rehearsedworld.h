// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rehearsal/rehearsal.h"
#include "tests/support/manualclock.h"
#include "tests/support/writtensubjects.h"

/// A hypervisor with two guests, a site and a pad, of which everything is known and well: it may be rebooted.
/// Tests take something away, and see what the page says then.
struct RehearsedWorld {
    using State = base::State;

    RehearsedWorld()
    {
        using namespace Qt::StringLiterals;
        using namespace std::chrono_literals;
        situation.moment = now;
        situation.sources = {{.id = u"metrics"_s,
                              .kind = u"victoriametrics"_s,
                              .place = u"m.example"_s,
                              .state = situation::SourceStatus::State::Ok,
                              .asOf = now}};
        situation.fleet.moment = now;
        situation.fleet.hosts = {
            host(u"Alice"_s, u"hypervisor"_s, {},
                 {finding(u"reach"_s, 1), finding(u"raid_failed"_s, 0), finding(u"raid_sync"_s, 1),
                  finding(u"reboot_required"_s, 0), finding(u"kernel"_s, 0),
                  finding(u"uptime"_s, 20 * 86'400.0), finding(u"pve_backup"_s, 0)}),
            host(u"pica01"_s, u"vm"_s, u"Alice"_s,
                 {finding(u"reach"_s, 1), finding(u"reboot_required"_s, 0), finding(u"uptime"_s, 86'400)}),
            host(u"pica02"_s, u"vm"_s, u"Alice"_s, {finding(u"reach"_s, 1)}),
        };
        situation.directory = inventory::Directory(written::small());
        guests = {.all = {guest(u"qemu/101"_s, u"pica01"_s, true), guest(u"qemu/102"_s, u"pica02"_s, true)},
                  .current = true};
    }

    signals::Finding finding(const QString &signal, double value, State state = State::Ok) const
    {
        using namespace std::chrono_literals;
        signals::Finding one{.signal = signal, .state = state, .value = value, .at = now - 12s};
        one.query = signal + QStringLiteral("_query");
        one.reason.code = state == State::Ok ? signals::Reason::Code::WithinLimits
            : state == State::Unknown        ? signals::Reason::Code::NoSample
                                             : signals::Reason::Code::PastCritical;
        return one;
    }

    static health::Host host(const QString &name, const QString &kind, const QString &parent,
                             const QList<signals::Finding> &findings)
    {
        health::Host one{.name = name, .kind = kind, .parent = parent};
        one.instance = name.toLower() + QStringLiteral(":9100");
        one.findings = findings;
        return one;
    }

    rehearsal::Guest guest(const QString &id, const QString &name, std::optional<bool> startsAtBoot) const
    {
        return {.id = id,
                .name = name,
                .node = QStringLiteral("alice"),
                .runs = true,
                .startsAtBoot = startsAtBoot,
                .query = QStringLiteral("pve_onboot_status"),
                .at = now};
    }

    /// What the metrics say of a signal of Alice.
    signals::Finding &told(const QString &signal)
    {
        auto &findings = situation.fleet.hosts.first().findings;
        return *std::ranges::find(findings, signal, &signals::Finding::signal);
    }
    void setState(const QString &signal, State state)
    {
        const double value = told(signal).value.value_or(0);
        told(signal) = finding(signal, value, state);
    }
    void forget(const QString &signal)
    {
        situation.fleet.hosts.first().findings.removeIf(
            [&](const signals::Finding &one) { return one.signal == signal; });
    }
    /// The wiki says this of nobody any more.
    void forgetFact(const QString &key)
    {
        inventory::Inventory inventory = situation.directory.inventory();
        for (inventory::Subject &subject : inventory.subjects)
            subject.facts.removeIf([&](const inventory::Fact &fact) { return fact.key == key; });
        situation.directory = inventory::Directory(inventory);
    }

    rehearsal::Rehearsal rehearse(const QString &machine = QStringLiteral("Alice")) const
    {
        return rehearsal::rehearse(
            {.machine = machine, .situation = situation, .guests = guests, .backups = backups});
    }

    base::Instant now = ManualClock().now();
    situation::Situation situation;
    rehearsal::Guests guests;
    QList<rehearsal::Backup> backups;
};
