// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsal/stage.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;
using base::State;

namespace {

/// The worst decides, and only those of whom it is true are named.
struct Tally {
    QStringList good;
    QStringList bad;
    QStringList untold;

    void settle(Item &item, Why allGood, Why anyBad, Why anyUntold) const
    {
        if (!bad.isEmpty()) {
            item.standing = Standing::Blocks;
            item.why = anyBad;
            item.names = bad;
        } else if (!untold.isEmpty() || good.isEmpty()) {
            item.why = anyUntold;
            item.names = untold;
        } else {
            item.standing = Standing::Ok;
            item.why = allGood;
            item.names = good;
        }
    }
};

QList<Guest> guestsHere(const Stage &stage)
{
    QList<Guest> here;
    std::ranges::copy_if(stage.request().guests.all, std::back_inserter(here),
                         [&](const Guest &guest) { return stage.isSame(guest.node, stage.name()); });
    return here;
}

void take(const Guest &guest, bool current, Tally &tally)
{
    if (guest.runs == std::optional(false))
        return; // it stays as it is
    if (!current || !guest.startsAtBoot || (!guest.runs && !*guest.startsAtBoot))
        tally.untold.append(guest.name);
    else
        (*guest.startsAtBoot ? tally.good : tally.bad).append(guest.name);
}

/// What the cluster's own list of guests without a job says of one: Ok when it is in a job.
std::optional<Evidence> jobOf(const Stage &stage, const QString &name, State &state)
{
    const signals::Finding *covering = nullptr;
    for (const health::Host &host : stage.request().situation.fleet.hosts) {
        for (const signals::Finding &finding : host.findings) {
            if (finding.signal != "pve_backup"_L1)
                continue;
            const QString guest = finding.parts.value(u"name"_s);
            if (!guest.isEmpty() && stage.isSame(guest, name)) {
                state = finding.state;
                return measured(name, finding);
            }
            const bool own = stage.isSame(host.name, stage.name()) || stage.isSame(host.name, stage.parent());
            if (guest.isEmpty() && own)
                covering = &finding;
        }
    }
    if (!covering)
        return std::nullopt;
    state = covering->state;
    return measured(name, *covering);
}

void takeBackup(const Stage &stage, const QString &name, Item &item, Tally &tally)
{
    State state = State::Unknown;
    const auto &told = stage.request().backups;
    const auto found =
        std::ranges::find_if(told, [&](const Backup &one) { return stage.isSame(one.subject, name); });
    if (found != told.end()) {
        state = found->state;
        item.evidence.append(found->evidence);
    } else if (const auto job = jobOf(stage, name, state)) {
        item.evidence.append(*job);
    }
    (state == State::Ok ? tally.good : state < State::Warning ? tally.untold : tally.bad).append(name);
}

} // namespace

Item guestsItem(const Stage &stage)
{
    Item item{.topic = Topic::Guests, .why = Why::GuestsUnasked};
    if (!stage.isHypervisor()) {
        // A machine of which nobody says what it is may well carry guests that nobody tells of.
        const bool known = stage.isGuest() || stage.subject();
        item.standing = known ? Standing::NotConcerned : Standing::Unknown;
        item.why = known ? Why::NoGuests : Why::GuestsUnasked;
        return item;
    }
    Tally tally;
    const QList<Guest> told = guestsHere(stage);
    for (const Guest &guest : told) {
        take(guest, stage.request().guests.current, tally);
        item.evidence.append({.whom = guest.name, .query = guest.query, .at = guest.at});
    }
    for (const QString &name : stage.guests()) {
        const auto isTold = [&](const Guest &guest) { return stage.isSame(guest.name, name); };
        if (std::ranges::none_of(told, isTold))
            tally.untold.append(name);
    }
    const bool anybody = !told.isEmpty() || !tally.untold.isEmpty();
    tally.settle(item, Why::GuestsStart, Why::GuestsStay, anybody ? Why::GuestsUntold : Why::GuestsUnasked);
    const bool allOff = tally.good.isEmpty() && tally.bad.isEmpty() && tally.untold.isEmpty();
    if (allOff && !told.isEmpty() && stage.request().guests.current) { // told, and none of them runs
        item.standing = Standing::Ok;
        item.why = Why::GuestsStart;
    }
    return item;
}

Item backupsItem(const Stage &stage)
{
    Item item{.topic = Topic::Backups, .why = Why::BackupUntold};
    QStringList names;
    if (stage.isHypervisor()) {
        names = stage.guests();
        for (const Guest &guest : guestsHere(stage)) {
            const auto isIt = [&](const QString &name) { return stage.isSame(guest.name, name); };
            if (std::ranges::none_of(names, isIt))
                names.append(guest.name);
        }
    } else {
        names = {stage.name()};
    }
    Tally tally;
    for (const QString &name : std::as_const(names))
        takeBackup(stage, name, item, tally);
    tally.settle(item, Why::BackedUp, Why::NotBackedUp, Why::BackupUntold);
    return item;
}

} // namespace rehearsal
