// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/state.h"

#include <QtAssert>

namespace base {

using namespace Qt::StringLiterals;

QLatin1StringView stateName(State state)
{
    switch (state) {
    case State::NotApplicable:
        return "not-applicable"_L1;
    case State::Ok:
        return "ok"_L1;
    case State::Unknown:
        return "unknown"_L1;
    case State::Warning:
        return "warning"_L1;
    case State::Critical:
        return "critical"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

int exitCode(State state)
{
    switch (state) {
    case State::Ok:
        return 0;
    case State::Warning:
        return 1;
    case State::Critical:
        return 2;
    case State::Unknown:
    case State::NotApplicable:
        return 3;
    }
    Q_UNREACHABLE_RETURN(3);
}

} // namespace base
