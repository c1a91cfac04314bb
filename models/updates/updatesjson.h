// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/updates/updates.h"

#include <QJsonObject>

namespace updates {

QLatin1StringView doubtName(Doubt doubt); ///< published: "none", "source-down", "down", "gone", …
QLatin1StringView rebootName(Reboot reboot); ///< published: "cannot-know", "no", "yes"
QLatin1StringView automaticName(Automatic automatic); ///< published: "not-seen", "proven", "not-proven"
QLatin1StringView verdictName(TagVerdict verdict); ///< published: "same", "behind", "ahead", …

/// Machines, containers and debts of `vigie.updates/1`; what is not known is null. Without schema and moment.
QJsonObject toJson(const Updates &all);

} // namespace updates
