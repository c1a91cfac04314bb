// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/outage.h"

#include <QHash>

#include <algorithm>

namespace incidents {

using base::Instant;
using base::Milliseconds;

namespace {

constexpr int deepestNest = 8; ///< nobody stacks machines higher; a circle must end

/// Finds for each episode the one it follows from.
class Builder {
public:
    Builder(const QList<Episode> &episodes, Instant moment, Milliseconds slack)
        : m_episodes(episodes)
        , m_moment(moment)
        , m_slack(slack)
    {
        for (qsizetype i = 0; i < episodes.size(); ++i)
            m_bySubject.insert(episodes.at(i).subject.toCaseFolded(), i);
    }

    /// Index of the episode that everything about this one follows from; its own when there is none.
    qsizetype rootOf(qsizetype episode) const
    {
        for (int depth = 0; depth < deepestNest; ++depth) {
            const qsizetype above = leaderOf(episode);
            if (above < 0)
                return episode;
            episode = above;
        }
        return episode;
    }

private:
    /// What it runs on was down when it fell.
    bool leads(const Episode &above, const Episode &below) const
    {
        return above.from - m_slack <= below.from && below.from < above.until(m_moment) + m_slack;
    }

    qsizetype leaderOf(qsizetype episode) const
    {
        const Episode &below = m_episodes.at(episode);
        if (below.parent.isEmpty())
            return -1;
        qsizetype nearest = -1;
        for (const qsizetype candidate : m_bySubject.values(below.parent.toCaseFolded()))
            if (candidate != episode && leads(m_episodes.at(candidate), below)
                && (nearest < 0 || m_episodes.at(candidate).from > m_episodes.at(nearest).from))
                nearest = candidate;
        return nearest;
    }

    const QList<Episode> &m_episodes;
    Instant m_moment;
    Milliseconds m_slack;
    QMultiHash<QString, qsizetype> m_bySubject;
};

} // namespace

QList<Outage> outagesOf(QList<Episode> episodes, Instant moment, Milliseconds slack)
{
    std::ranges::sort(episodes, {},
                      [](const Episode &one) { return std::tuple(one.from, one.subject, one.instance); });
    const Builder builder(episodes, moment, slack);
    QMap<qsizetype, Outage> byRoot;
    for (qsizetype i = 0; i < episodes.size(); ++i) {
        const qsizetype root = builder.rootOf(i);
        if (root == i)
            byRoot[i].root = episodes.at(i);
        else
            byRoot[root].consequences.append(episodes.at(i));
    }
    QList<Outage> outages = byRoot.values();
    std::ranges::stable_sort(outages, std::ranges::greater(), &Outage::from);
    return outages;
}

} // namespace incidents
