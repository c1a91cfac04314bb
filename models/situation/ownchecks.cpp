// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/ownchecks.h"

#include <array>

namespace situation {

using base::State;

State OwnChecks::state() const
{
    State worst = offline ? State::Unknown : State::NotApplicable;
    for (const WitnessView &view : witnesses)
        if (view.witness.state != State::Unknown)
            worst = base::worse(worst, view.witness.state);
    return worst;
}

QLatin1StringView modeName(OwnChecks::Mode mode)
{
    using namespace Qt::StringLiterals;
    constexpr std::array names{"off"_L1, "on"_L1, "past"_L1};
    return names.at(size_t(mode));
}

} // namespace situation
