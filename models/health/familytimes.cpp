// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/familytimes.h"

#include <algorithm>

namespace health {

bool FamilyTimes::wasSeen(const QString &subject) const
{
    if (!m_where) {
        const QStringList values = seen();
        m_where.emplace(values.begin(), values.end());
    }
    return m_where->contains(subject);
}

std::optional<base::Error> FamilyTimes::unasked() const
{
    return m_seen && !*m_seen ? std::optional(m_seen->error()) : std::nullopt;
}

FamilyTimes &Families::named(const QString &key)
{
    const auto known = m_byKey.find(key);
    if (known != m_byKey.end())
        return known->second;
    const auto seen = m_seen.constFind(key);
    return m_byKey.emplace(key, FamilyTimes(seen == m_seen.constEnd() ? nullptr : &*seen)).first->second;
}

FamilyTimes &Families::named(const QString &selector, const signals::Signal &signal)
{
    return named(FamilyOf{.selector = selector, .label = subjectLabel(signal)}.key());
}

std::optional<base::Instant> Spellings::newest(const QStringList &subject) const
{
    std::optional<base::Instant> newest;
    for (const FamilyTimes *family : all)
        for (const QString &name : subject)
            if (const auto at = family->sampled().constFind(name); at != family->sampled().constEnd())
                newest = std::max(newest, std::optional(*at));
    return newest;
}

bool Spellings::wasSeen(const QStringList &subject) const
{
    return std::ranges::any_of(all, [&subject](const FamilyTimes *family) {
        return std::ranges::any_of(subject, [family](const QString &name) { return family->wasSeen(name); });
    });
}

std::optional<base::Error> Spellings::unasked() const
{
    for (const FamilyTimes *family : all)
        if (auto error = family->unasked())
            return error;
    return std::nullopt;
}

std::vector<Spellings> spellingsOf(const signals::Signal &signal, Families &families)
{
    std::vector<Spellings> needed;
    for (const signals::Family &family : signal.families) {
        Spellings &one = needed.emplace_back(Spellings{.first = family.first(), .all = {}});
        for (const QString &selector : family)
            one.all.push_back(&families.named(selector, signal));
    }
    return needed;
}

} // namespace health
