// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/facts.h"

namespace reports {

using situation::Cause;

namespace {

constexpr qsizetype mostCauses = 8;

bool ranksWithCritical(const Cause &cause)
{
    return cause.recent || cause.state == base::State::Critical || cause.kind == Cause::Kind::Source;
}

} // namespace

QList<Cause> Scene::causes() const
{
    if (outage)
        return {};
    QList<Cause> all =
        situation::causesOf(situation.fleet, situation.sources, situation.checks, situation.services);
    const auto end = std::ranges::find_if_not(all, ranksWithCritical);
    const qsizetype grave = std::min<qsizetype>(end - all.begin(), mostCauses);
    all.resize(std::min(all.size(), std::max<qsizetype>(grave, 1)));
    return all;
}

QString Scene::subject() const
{
    if (outage)
        return outage->root.subject;
    const QList<Cause> wrong = causes();
    return wrong.isEmpty() ? QString() : wrong.first().subject;
}

base::Instant Scene::began() const
{
    if (outage)
        return outage->from();
    const QList<Cause> wrong = causes();
    return wrong.isEmpty() ? situation.moment : wrong.first().since.value_or(situation.moment);
}

} // namespace reports
