// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/finding.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace exposure {

using namespace Qt::StringLiterals;
using base::State;
using probe::Fault;

namespace {

constexpr std::array names{
    std::pair{Answer::Open, "open"_L1},       std::pair{Answer::Closed, "closed"_L1},
    std::pair{Answer::Silent, "silent"_L1},   std::pair{Answer::NameUnknown, "name-unknown"_L1},
    std::pair{Answer::Unknown, "unknown"_L1},
};

Answer answerOf(const probe::Sight &sight, std::optional<probe::Offline> offline)
{
    if (sight.fault == Fault::None)
        return Answer::Open;
    if (sight.fault == Fault::Refused)
        return Answer::Closed;
    if (offline || sight.fault == Fault::NoResolver)
        return Answer::Unknown;
    if (sight.fault == Fault::NameUnknown)
        return Answer::NameUnknown;
    return Answer::Silent;
}

} // namespace

QLatin1StringView answerName(Answer answer)
{
    return std::ranges::find(names, answer, &std::pair<Answer, QLatin1StringView>::first)->second;
}

std::optional<Answer> answerFromName(QStringView name)
{
    const auto *const found =
        std::ranges::find_if(names, [name](const auto &row) { return row.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

State Finding::state() const
{
    if (answer == Answer::Unknown)
        return State::Unknown;
    const Port *known = portOf(port);
    if (answer != Answer::Open || !known || known->meant == Meant::ForUsers
        || known->meant == Meant::ForHosts)
        return State::Ok;
    return known->meant == Meant::Hidden && !isPrivate ? State::Critical : State::Warning;
}

Finding findingOf(const Place &place, const probe::Sight &sight, std::optional<probe::Offline> offline)
{
    return {.host = place.host,
            .subjects = place.subjects,
            .port = sight.target.port,
            .answer = answerOf(sight, offline),
            .isPrivate = sight.isPrivate,
            .at = sight.at,
            .took = sight.took.at(size_t(probe::Stage::Tcp))};
}

void Findings::take(const QList<Finding> &fresh)
{
    QSet<QString> seen;
    for (const Finding &one : fresh)
        seen.insert(one.host);
    all.removeIf([&seen](const Finding &one) { return seen.contains(one.host); });
    all += fresh;
    std::ranges::sort(all, {}, [](const Finding &one) { return std::tuple(one.host, one.port); });
}

} // namespace exposure
