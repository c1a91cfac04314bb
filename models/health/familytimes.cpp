// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/familytimes.h"

#include <algorithm>

namespace health {

std::optional<base::Instant> FamilyTimes::newest(const signals::Signal &signal, const signals::Family &family,
                                                 const QStringList &subject) const
{
    std::optional<base::Instant> newest;
    for (const QString &selector : family) {
        const auto times = m_sampled.constFind(keyOf(selector, signal));
        if (times == m_sampled.constEnd())
            continue;
        for (const QString &name : subject)
            if (const auto at = times->constFind(name); at != times->constEnd())
                newest = std::max(newest, std::optional(*at));
    }
    return newest;
}

bool FamilyTimes::wasSeen(const signals::Signal &signal, const signals::Family &family,
                          const QStringList &subject)
{
    return std::ranges::any_of(family, [&](const QString &selector) {
        const QSet<QString> &where = seen(keyOf(selector, signal));
        return std::ranges::any_of(subject, [&where](const QString &name) { return where.contains(name); });
    });
}

std::optional<base::Error> FamilyTimes::unasked(const signals::Signal &signal,
                                                const signals::Family &family) const
{
    for (const QString &selector : family)
        if (const auto seen = m_seen.constFind(keyOf(selector, signal)); seen != m_seen.constEnd() && !*seen)
            return seen->error();
    return std::nullopt;
}

const QSet<QString> &FamilyTimes::seen(const QString &family)
{
    auto known = m_sets.find(family);
    if (known == m_sets.end()) {
        const QStringList values = m_seen.value(family).value_or(QStringList());
        known = m_sets.insert(family, QSet<QString>(values.begin(), values.end()));
    }
    return *known;
}

} // namespace health
