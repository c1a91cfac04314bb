// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/error.h"

#include <algorithm>
#include <array>
#include <utility>

namespace base {

namespace {

using namespace Qt::StringLiterals;
using enum Error::Kind;

constexpr std::array<std::pair<Error::Kind, QLatin1StringView>, 9> names{{
    {Unreachable, "unreachable"_L1},
    {TimedOut, "timed-out"_L1},
    {Tls, "tls"_L1},
    {Unauthorized, "unauthorized"_L1},
    {Redirected, "redirected"_L1},
    {Busy, "busy"_L1},
    {Rejected, "rejected"_L1},
    {Malformed, "malformed"_L1},
    {TooLarge, "too-large"_L1},
}};

} // namespace

QLatin1StringView kindName(Error::Kind kind)
{
    return std::ranges::find(names, kind, &std::pair<Error::Kind, QLatin1StringView>::first)->second;
}

std::optional<Error::Kind> kindFromName(QStringView name)
{
    const auto found = std::ranges::find_if(names, [name](const auto &row) { return row.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace base
