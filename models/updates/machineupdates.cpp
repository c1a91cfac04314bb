// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/updates/machineupdates.h"

namespace updates {

namespace {

/// Security updates install themselves within a day where that is set up.
constexpr base::Milliseconds longestWait = std::chrono::days(2);

} // namespace

base::State MachineUpdates::state(base::Instant moment) const
{
    using base::State;
    const bool waitsTooLong =
        security.value_or(0) > 0 && pendingSince && moment - *pendingSince > longestWait;
    const bool isBad = waitsTooLong || reboot == Reboot::Yes;
    if (doubt == Doubt::CacheOld && isBad)
        return State::Warning; // new packages can only add to it
    if (doubt != Doubt::None || !isKnown())
        return State::Unknown;
    if (isBad)
        return State::Warning;
    return security ? State::Ok : State::Unknown;
}

} // namespace updates
