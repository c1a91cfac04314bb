// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace base {

/// What a value counts. The names are published in JSON output.
enum class Unit { Ratio, Bytes, BytesPerSecond, Seconds, Days, Count, Celsius, Bool };

QLatin1StringView unitName(Unit unit);
std::optional<Unit> unitFromName(QStringView name);

} // namespace base
