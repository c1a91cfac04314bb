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
    QList<Cause> all = situation::causesOf(situation.fleet, situation.sources, situation.checks);
    const auto end = std::ranges::find_if_not(all, ranksWithCritical);
    const qsizetype grave = std::min<qsizetype>(end - all.begin(), mostCauses);
    all.resize(std::min(all.size(), std::max<qsizetype>(grave, 1)));
    return all;
}

QStringList Scene::instances() const
{
    QStringList found;
    if (outage) {
        found.append(outage->root.instance);
        for (const incidents::Episode &one : outage->consequences)
            found.append(one.instance);
    }
    const QList<Cause> wrong = causes();
    for (const Cause &cause : wrong) {
        found.append(cause.instance);
        for (const situation::Consequence &one : cause.consequences)
            if (one.whole)
                found.append(one.instance);
    }
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

base::Instant Scene::began() const
{
    if (outage)
        return outage->from();
    const QList<Cause> wrong = causes();
    return wrong.isEmpty() ? situation.moment : wrong.first().since.value_or(situation.moment);
}

} // namespace reports
