// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/sourcestatus.h"

#include <QtAssert>

namespace situation {

using namespace Qt::StringLiterals;

QLatin1StringView stateName(SourceStatus::State state)
{
    switch (state) {
    case SourceStatus::State::Ok:
        return "ok"_L1;
    case SourceStatus::State::Stale:
        return "stale"_L1;
    case SourceStatus::State::Down:
        return "down"_L1;
    case SourceStatus::State::Unevaluated:
        return "unevaluated"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace situation
