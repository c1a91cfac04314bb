// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/entry.h"

#include <algorithm>
#include <array>

namespace outbox {

namespace {

constexpr std::array stateNames{QLatin1StringView("waiting"), QLatin1StringView("sending"),
                                QLatin1StringView("done"), QLatin1StringView("conflict"),
                                QLatin1StringView("refused")};
constexpr std::array clashNames{QLatin1StringView("changed"), QLatin1StringView("overwrote"),
                                QLatin1StringView("overwritten")};

template <typename Enum, typename Names> std::optional<Enum> named(const Names &names, QStringView name)
{
    const auto found = std::ranges::find_if(names, [name](QLatin1StringView one) { return one == name; });
    return found == names.end() ? std::nullopt : std::optional(Enum(found - names.begin()));
}

} // namespace

QLatin1StringView stateName(State state)
{
    return stateNames.at(size_t(state));
}

std::optional<State> stateFromName(QStringView name)
{
    return named<State>(stateNames, name);
}

QLatin1StringView clashName(Clash clash)
{
    return clashNames.at(size_t(clash));
}

std::optional<Clash> clashFromName(QStringView name)
{
    return named<Clash>(clashNames, name);
}

} // namespace outbox
