// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surveys.h"

#include <algorithm>

namespace app {

Survey<incidents::Outages> &Surveys::outages()
{
    return made(m_outages, incidents::outageQuestions(), incidents::readOutages);
}

Survey<updates::Updates> &Surveys::updates()
{
    return made(m_updates, updates::questions(), updates::read);
}

bool Surveys::isSettled() const
{
    return std::ranges::all_of(m_all,
                               [](const SurveySource *one) { return !one->isWanted() || one->isSettled(); });
}

} // namespace app
