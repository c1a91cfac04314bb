// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surveys.h"

#include <algorithm>

namespace app {

Survey<rehearsal::Guests> &Surveys::guests()
{
    return made<rehearsal::Guests>(m_guests, rehearsal::questions(), &rehearsal::readGuests);
}

bool Surveys::isSettled() const
{
    return std::ranges::all_of(m_all,
                               [](const SurveySource *one) { return !one->isWanted() || one->isSettled(); });
}

} // namespace app
