// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/unkept.h"

#include <utility>

namespace reports {

void Unkept::add(const Change &change)
{
    m_waiting[change.draft.id].add(change);
}

QList<Change> Unkept::begin()
{
    m_going = std::exchange(m_waiting, {});
    return all();
}

void Unkept::end(bool kept)
{
    const QHash<qint64, Change> ended = std::exchange(m_going, {});
    for (const Change &change : ended) {
        if (kept)
            continue;
        Change both = change;
        if (const auto newer = m_waiting.constFind(change.draft.id); newer != m_waiting.constEnd())
            both.add(*newer);
        m_waiting.insert(change.draft.id, both);
    }
}

Change Unkept::of(qint64 id) const
{
    Change change = m_going.value(id);
    if (const auto newer = m_waiting.constFind(id); newer != m_waiting.constEnd())
        change.add(*newer);
    change.seen = m_seen.value(id);
    return change;
}

QList<Change> Unkept::all() const
{
    QList<Change> changes;
    for (const qint64 id : m_going.keys())
        changes.append(of(id));
    for (const qint64 id : m_waiting.keys()) {
        if (!m_going.contains(id))
            changes.append(of(id));
    }
    return changes;
}

} // namespace reports
