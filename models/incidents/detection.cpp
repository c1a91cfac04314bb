// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/detection.h"

#include "models/alerts/alert.h"

#include <QSet>

#include <algorithm>

namespace incidents {

using namespace std::chrono_literals;
using base::Instant;
using base::Milliseconds;
using Precision = WrittenDate::Precision;

namespace {

constexpr Milliseconds besideMinute = 30min; ///< people look at the clock some time after it broke
constexpr Milliseconds withoutEnd =
    6h; ///< for how long an alert may come late when nobody says when it ended
constexpr Milliseconds ruleDelay = 5min; ///< rules wait before they fire, and are evaluated now and then
constexpr Milliseconds longestLead = 24h; ///< an alert that fired longer before is not about this

/// A time, and the subjects it is about.
struct Scene {
    QSet<QString> names; ///< by the directory, case folded
    Instant from;
    Instant to;

    bool overlaps(Instant begin, Instant end) const { return begin <= to && end > from; }
};

class Joiner {
public:
    explicit Joiner(const Witnesses &all)
        : m_all(all)
        , m_history(all.history.value_or(History()))
        , m_moment(all.fired.moment)
    {
        for (const QString &name : all.fired.watched)
            m_watched.insert(called(name));
        for (const Outage &outage : all.outages.list)
            m_fallen.append(fallenIn(outage));
        for (const AlertEpisode &alert : all.fired.list)
            m_alerted.append(called(alert.subject));
    }

    Detections joined()
    {
        Detections detections;
        detections.wikiRead = m_all.history.has_value();
        detections.since = m_all.fired.since;
        detections.moment = m_moment;
        for (const Incident &incident : m_history.incidents)
            detections.told.append(ofIncident(incident));
        for (qsizetype i = 0; i < m_all.outages.list.size(); ++i)
            if (!m_writtenOutages.contains(i))
                detections.unwritten.append(ofOutage(i));
        for (qsizetype i = m_alerted.size() - 1; i >= 0; --i)
            if (!m_explained.contains(i) && !isNotice(m_all.fired.list.at(i)))
                detections.alone.append(m_all.fired.list.at(i));
        return detections;
    }

private:
    QString called(const QString &name) const
    {
        const inventory::Subject *subject = m_all.directory.find(name);
        return (subject ? subject->name : name).toCaseFolded();
    }

    QSet<QString> fallenIn(const Outage &outage) const
    {
        QSet<QString> names{called(outage.root.subject)};
        for (const Episode &one : outage.consequences)
            names.insert(called(one.subject));
        return names;
    }

    static bool isNotice(const AlertEpisode &episode)
    {
        const alerts::Alert alert{.labels = {}, .annotations = {}, .severity = episode.severity};
        return alerts::toneOf(alert) == base::State::NotApplicable;
    }

    /// When it may have been, as it is written.
    Scene sceneOf(const Incident &incident) const
    {
        Scene scene{.names = {},
                    .from = incident.start.from(m_all.zone),
                    .to = incident.end ? incident.end->to(m_all.zone) : incident.start.to(m_all.zone)};
        for (const Named &named : incident.subjects)
            scene.names.insert(named.name.toCaseFolded());
        return scene;
    }

    Doubt doubtOf(const Incident &incident, const Scene &scene) const
    {
        if (!m_all.fired.known)
            return Doubt::Unasked;
        if (scene.from < m_all.fired.since || scene.from > m_moment)
            return Doubt::Outside;
        if (incident.start.precision != Precision::Minute && incident.start.precision != Precision::Day)
            return Doubt::Vague;
        return scene.names.isEmpty() ? Doubt::Unnamed : Doubt::None;
    }

    Detection ofIncident(const Incident &incident)
    {
        Scene scene = sceneOf(incident);
        const bool exact = incident.start.precision == Precision::Minute;
        const std::optional<qsizetype> outage = takeOutages(scene, exact);
        explainAlerts({.names = scene.names, .from = scene.from - longestLead, .to = scene.to + withoutEnd});
        Detection detection{.incident = incident.id};
        detection.doubt = doubtOf(incident, scene);
        if (detection.doubt != Doubt::None)
            return detection;
        if (exact)
            detection.began = scene.from;
        if (exact && !incident.end)
            scene.to = scene.from + withoutEnd;
        if (outage)
            join(detection, scene, *outage);
        judge(detection, scene);
        return detection;
    }

    Detection ofOutage(qsizetype index)
    {
        Detection detection;
        Scene scene;
        join(detection, scene, index);
        if (m_all.fired.known)
            judge(detection, scene);
        else
            detection.doubt = Doubt::Unasked;
        return detection;
    }

    /// The outage says when it was, and who else was struck.
    void join(Detection &detection, Scene &scene, qsizetype index)
    {
        const Outage &outage = m_all.outages.list.at(index);
        detection.outage = outage;
        detection.began = outage.from();
        scene.from = outage.from();
        scene.to = outage.to().value_or(m_moment);
        scene.names += m_fallen.at(index);
        explainAlerts({.names = scene.names, .from = scene.from - longestLead, .to = scene.to + ruleDelay});
    }

    /// Takes every outage of that time for written; the one that was meant.
    std::optional<qsizetype> takeOutages(const Scene &scene, bool exact)
    {
        const Milliseconds slack = exact ? besideMinute : Milliseconds(0);
        std::optional<qsizetype> best;
        for (qsizetype i = 0; i < m_fallen.size(); ++i) {
            const Outage &outage = m_all.outages.list.at(i);
            if (!m_fallen.at(i).intersects(scene.names) || outage.from() >= scene.to + slack
                || outage.to().value_or(m_moment) <= scene.from - slack)
                continue;
            m_writtenOutages.insert(i);
            if (!best || isMeantRather(i, *best, scene, exact))
                best = i;
        }
        return best;
    }

    bool isMeantRather(qsizetype one, qsizetype other, const Scene &scene, bool exact) const
    {
        const auto off = [&](qsizetype index) {
            return std::chrono::abs(m_all.outages.list.at(index).from() - scene.from);
        };
        const auto struck = [&](qsizetype index) { return (m_fallen.at(index) & scene.names).size(); };
        const auto lasted = [&](qsizetype index) {
            const Outage &outage = m_all.outages.list.at(index);
            return outage.to().value_or(m_moment) - outage.from();
        };
        if (exact)
            return off(one) < off(other);
        return std::tuple(struck(one), lasted(one)) > std::tuple(struck(other), lasted(other));
    }

    /// Such alerts are about something that is told or measured already.
    void explainAlerts(const Scene &scene)
    {
        for (qsizetype i = 0; i < m_alerted.size(); ++i)
            if (isAbout(i, scene))
                m_explained.insert(i);
    }

    bool isAbout(qsizetype alert, const Scene &scene) const
    {
        const AlertEpisode &episode = m_all.fired.list.at(alert);
        return scene.names.contains(m_alerted.at(alert))
            && scene.overlaps(episode.from, episode.until(m_moment));
    }

    /// The first alert about it, and the last of those that had been firing for too long.
    struct Found {
        const AlertEpisode *first = nullptr;
        const AlertEpisode *standing = nullptr;
    };

    Found alertsOf(const Scene &scene) const
    {
        Found found;
        for (qsizetype i = 0; i < m_alerted.size() && !found.first; ++i) {
            if (!isAbout(i, scene))
                continue;
            const AlertEpisode &episode = m_all.fired.list.at(i);
            (episode.from >= scene.from - longestLead ? found.first : found.standing) = &episode;
        }
        return found;
    }

    void judge(Detection &detection, const Scene &scene) const
    {
        const Found found = alertsOf({.names = scene.names, .from = scene.from, .to = scene.to + ruleDelay});
        if (found.first)
            compare(detection, *found.first, scene.from);
        else if (found.standing)
            doubt(detection, Doubt::Standing, *found.standing);
        else if (!scene.names.intersects(m_watched) && !detection.outage)
            detection.doubt = Doubt::Unmeasured;
        else if (m_all.fired.isEvaluated(scene.from, std::min(scene.to, m_moment)))
            detection.verdict = Verdict::Never;
        else
            detection.doubt = Doubt::Unevaluated;
    }

    /// @param earliest when it can have begun
    static void compare(Detection &detection, const AlertEpisode &alert, Instant earliest)
    {
        detection.alert = alert;
        if (detection.began)
            detection.delay = alert.from - *detection.began;
        if (alert.from <= earliest)
            detection.verdict = Verdict::Before;
        else if (detection.began)
            detection.verdict = Verdict::Late;
        else
            detection.doubt = Doubt::Undated;
    }

    static void doubt(Detection &detection, Doubt why, const AlertEpisode &alert)
    {
        detection.doubt = why;
        detection.alert = alert;
    }

    const Witnesses &m_all;
    History m_history; ///< empty when no wiki was read
    Instant m_moment;
    QSet<QString> m_watched;
    QList<QSet<QString>> m_fallen; ///< as the outages: who was struck
    QList<QString> m_alerted; ///< as the alerts: who they are about
    QSet<qsizetype> m_writtenOutages;
    QSet<qsizetype> m_explained; ///< alerts
};

} // namespace

const Detection *Detections::of(const QString &incident) const
{
    const auto found = std::ranges::find(told, incident, &Detection::incident);
    return found == told.end() ? nullptr : &*found;
}

Detections detectionsOf(const Witnesses &witnesses)
{
    return Joiner(witnesses).joined();
}

} // namespace incidents
