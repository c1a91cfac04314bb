// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventory.h"

#include <algorithm>
#include <array>
#include <utility>

namespace inventory {

namespace {

constexpr std::array<std::pair<Kind, QLatin1StringView>, 7> kindNames{{
    {Kind::Site, QLatin1StringView("site")},
    {Kind::Hypervisor, QLatin1StringView("hypervisor")},
    {Kind::Host, QLatin1StringView("host")},
    {Kind::Vm, QLatin1StringView("vm")},
    {Kind::Container, QLatin1StringView("container")},
    {Kind::Service, QLatin1StringView("service")},
    {Kind::Device, QLatin1StringView("device")},
}};

} // namespace

QLatin1StringView kindName(Kind kind)
{
    return std::ranges::find(kindNames, kind, &std::pair<Kind, QLatin1StringView>::first)->second;
}

std::optional<Kind> kindFromName(QStringView name)
{
    const auto found =
        std::ranges::find_if(kindNames, [name](const auto &row) { return name == row.second; });
    return found == kindNames.end() ? std::nullopt : std::optional(found->first);
}

bool isMachine(Kind kind)
{
    return kind == Kind::Hypervisor || kind == Kind::Host || kind == Kind::Vm;
}

const Fact *Subject::fact(QStringView key) const
{
    const auto holds = [key](const Fact &fact) {
        return fact.key == key && fact.banner == wiki::Banner::None;
    };
    const auto found = std::ranges::find_if(facts, holds);
    return found == facts.end() ? nullptr : &*found;
}

QString Subject::text(QStringView key) const
{
    const Fact *found = fact(key);
    const auto *text = found ? std::get_if<QString>(&found->value) : nullptr;
    return text ? *text : QString();
}

QStringList Subject::texts(QStringView key) const
{
    const Fact *found = fact(key);
    if (!found)
        return {};
    if (const auto *several = std::get_if<QStringList>(&found->value))
        return *several;
    const auto *one = std::get_if<QString>(&found->value);
    return one ? QStringList{*one} : QStringList();
}

std::optional<double> Subject::number(QStringView key) const
{
    const Fact *found = fact(key);
    const auto *number = found ? std::get_if<double>(&found->value) : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

bool Subject::isUnderBanner() const
{
    return !facts.isEmpty() && std::ranges::none_of(facts, [](const Fact &fact) {
        return fact.banner == wiki::Banner::None || fact.declared;
    });
}

} // namespace inventory
