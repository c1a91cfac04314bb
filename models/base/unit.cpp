// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/unit.h"

#include <algorithm>
#include <array>
#include <utility>

namespace base {

namespace {

using namespace Qt::StringLiterals;
using Row = std::pair<Unit, QLatin1StringView>;

constexpr std::array<Row, 8> names{{
    {Unit::Ratio, "ratio"_L1},
    {Unit::Bytes, "bytes"_L1},
    {Unit::BytesPerSecond, "bytes_per_second"_L1},
    {Unit::Seconds, "seconds"_L1},
    {Unit::Days, "days"_L1},
    {Unit::Count, "count"_L1},
    {Unit::Celsius, "celsius"_L1},
    {Unit::Bool, "bool"_L1},
}};

} // namespace

QLatin1StringView unitName(Unit unit)
{
    return std::ranges::find(names, unit, &Row::first)->second;
}

std::optional<Unit> unitFromName(QStringView name)
{
    const auto found = std::ranges::find_if(names, [name](const Row &row) { return row.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace base
