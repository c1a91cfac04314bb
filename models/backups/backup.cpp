// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/backup.h"

#include <algorithm>

namespace backups {

using namespace std::chrono_literals;
using base::State;

const Copy *Backup::newest() const
{
    const Copy *best = nullptr;
    for (const Copy &copy : copies)
        if (copy.last && (!best || *copy.last > *best->last))
            best = &copy;
    return best;
}

State stateOfAge(base::Milliseconds age)
{
    return age >= 7 * 24h ? State::Critical : age >= 48h ? State::Warning : State::Ok;
}

State judged(const Backup &backup, base::Instant moment)
{
    if (backup.coverage == Backup::Coverage::None)
        return State::Critical;
    const Copy *newest = backup.newest();
    return newest && newest->current ? stateOfAge(moment - *newest->last) : State::Unknown;
}

} // namespace backups
