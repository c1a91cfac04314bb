// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/subjectkind.h"

#include <algorithm>
#include <tuple>

namespace inventory {

using namespace Qt::StringLiterals;

namespace {

bool says(const Mention &mention, std::initializer_list<QLatin1StringView> keys)
{
    return std::ranges::any_of(
        mention.facts, [keys](const Fact &fact) { return std::ranges::find(keys, fact.key) != keys.end(); });
}

bool hasParent(const Mention &mention)
{
    return mention.banner == wiki::Banner::None && says(mention, {"parent"_L1});
}

} // namespace

Group groupOf(Kind kind)
{
    switch (kind) {
    case Kind::Service:
        return Group::Service;
    case Kind::Site:
        return Group::Site;
    case Kind::Hypervisor:
    case Kind::Host:
    case Kind::Vm:
    case Kind::Container:
    case Kind::Device:
        break;
    }
    return Group::Machine;
}

std::optional<Group> groupOf(const Mention &mention)
{
    if (mention.kind)
        return groupOf(*mention.kind);
    if (says(mention, {"memory"_L1, "disks"_L1, "os"_L1, "cpus"_L1, "raid"_L1, "console"_L1, "services"_L1}))
        return Group::Machine;
    if (says(mention, {"public_url"_L1, "image"_L1, "repository"_L1}))
        return Group::Service;
    if (says(mention, {"parent"_L1, "addresses"_L1, "fqdn"_L1}))
        return Group::Machine;
    return std::nullopt;
}

bool isBetter(const Mention &one, const Mention &other)
{
    const auto rank = [](const Mention &mention) {
        return std::tuple(mention.banner == wiki::Banner::None, mention.kind.has_value(), mention.revision,
                          mention.facts.size());
    };
    return rank(one) > rank(other);
}

Kind kindOf(const QList<Mention> &mentions, Group group)
{
    const Mention *best = nullptr;
    for (const Mention &mention : mentions)
        if (mention.kind && (!best || isBetter(mention, *best)))
            best = &mention;
    if (best)
        return *best->kind;
    if (group != Group::Machine)
        return group == Group::Service ? Kind::Service : Kind::Site;
    return std::ranges::any_of(mentions, hasParent) ? Kind::Vm : Kind::Host;
}

} // namespace inventory
