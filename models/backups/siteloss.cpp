// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/siteloss.h"

#include <algorithm>

namespace backups {

using base::State;
using Fate = Loss::Fate;

namespace {

/// The newest that is told now of those that stand elsewhere; else one that stands elsewhere.
const Copy *savedBy(const Backup &backup)
{
    const Copy *best = nullptr;
    for (const Copy &copy : backup.copies) {
        if (copy.site.isEmpty() || backup.site.isEmpty() || copy.site == backup.site)
            continue;
        const bool better = !best || (copy.last && (!best->last || *copy.last > *best->last));
        best = better ? &copy : best;
    }
    return best;
}

Loss lossOf(const Backup &backup, base::Instant moment)
{
    Loss loss{.name = backup.name, .kind = backup.kind, .backup = backup};
    const bool burns = std::ranges::all_of(backup.copies, [&backup](const Copy &copy) {
        return !copy.site.isEmpty() && copy.site == backup.site;
    });
    if (const Copy *saved = savedBy(backup)) {
        loss.copy = *saved;
        if (saved->last && saved->current) {
            loss.fate = Fate::SinceLast;
            loss.state = stateOfAge(moment - *saved->last);
        }
    } else if (backup.coverage == Backup::Coverage::None || (!backup.copies.isEmpty() && burns)) {
        loss.fate = Fate::Whole;
        loss.state = State::Critical;
        if (!backup.copies.isEmpty())
            loss.copy = backup.copies.first();
    }
    return loss;
}

/// Whole before unknown before what is saved; then the oldest copy.
auto order(const Loss &loss)
{
    const int fate = loss.fate == Fate::Whole ? 0 : loss.fate == Fate::Unknown ? 1 : 2;
    const auto last = loss.copy && loss.copy->last ? *loss.copy->last : base::Instant();
    return std::tuple(fate, last, loss.name.toCaseFolded());
}

} // namespace

int SiteLoss::count(Fate fate) const
{
    return int(std::ranges::count(losses, fate, &Loss::fate));
}

QList<SiteLoss> siteLosses(const Backups &backups)
{
    QList<SiteLoss> all;
    for (const QString &site : backups.sites + QStringList{QString()}) {
        SiteLoss one{.site = site};
        for (const Backup &backup : backups.all)
            if (backup.site == site)
                one.losses.append(lossOf(backup, backups.moment));
        std::ranges::sort(one.losses, {}, order);
        if (!one.losses.isEmpty())
            all.append(one);
    }
    return all;
}

} // namespace backups
