// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/related.h"

namespace signals {

namespace {

/// Candidates in order, each once.
class Related {
public:
    explicit Related(const Signal &signal)
        : m_signal(signal)
    {
    }

    void add(const Signal &one, qsizetype most)
    {
        const bool another = one.id != m_signal.id && one.isOfService() == m_signal.isOfService();
        const bool known = std::ranges::contains(m_all, one.id, &Signal::id);
        if (another && !known && m_all.size() < most)
            m_all.append(one);
    }

    const QList<Signal> &all() const { return m_all; }

private:
    const Signal &m_signal;
    QList<Signal> m_all;
};

} // namespace

QList<Signal> relatedTo(const Signal &signal, const QList<Signal> &list)
{
    Related related(signal);
    for (const QString &id : signal.related)
        if (const auto named = std::ranges::find(list, id, &Signal::id); named != list.end())
            related.add(*named, mostRelated);
    for (const Signal &one : list)
        if (one.related.contains(signal.id))
            related.add(one, mostRelated);
    for (const Signal &one : list)
        if (!signal.group.isEmpty() && one.group == signal.group)
            related.add(one, fewRelated);
    return related.all();
}

} // namespace signals
