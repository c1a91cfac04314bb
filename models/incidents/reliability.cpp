// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/reliability.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <ranges>

namespace incidents {

using base::Instant;
using base::Milliseconds;
using Kind = Episode::Kind;
using Precision = WrittenDate::Precision;

namespace {

/// One row. All together have no name, and come first.
struct Key {
    Kind kind = Kind::Machine;
    QString folded; ///< name of the subject

    auto operator<=>(const Key &) const = default;
};

struct Collected {
    QString name;
    int told = 0;
    int outages = 0;
    int unseen = 0;
    bool measured = false; ///< the metrics look at it
    std::optional<services::Availability> availability;
    QList<Milliseconds> detection;
    QList<Milliseconds> repair;
    QList<Incident> incidents;
    QList<Episode> episodes;
    QList<AlertEpisode> alerts;
};

Mean meanOf(QList<Milliseconds> all)
{
    if (all.isEmpty())
        return {};
    std::ranges::sort(all);
    const Milliseconds sum = std::accumulate(all.cbegin(), all.cend(), Milliseconds(0));
    const qsizetype half = all.size() / 2;
    const Milliseconds median = all.size() % 2 ? all.at(half) : (all.at(half - 1) + all.at(half)) / 2;
    return {.cases = int(all.size()), .mean = sum / all.size(), .median = median};
}

class Collector {
public:
    Collector(const Witnesses &all, const Detections &detections)
        : m_all(all)
        , m_detections(detections)
    {
    }

    QList<Reliability> collected(const Uptimes &uptimes)
    {
        for (const QString &name : m_all.fired.watched) // of services that is told by their days
            m_watched.insert(keyOf(Kind::Machine, name).folded);
        for (const Uptime &one : uptimes.list)
            addUptime(one);
        const History history = m_all.history.value_or(History());
        for (const Incident &incident : history.incidents)
            addIncident(incident);
        for (const Outage &outage : m_all.outages.list)
            addOutage(outage);
        QList<Reliability> rows;
        for (const auto &[semester, known] : std::views::reverse(m_rows))
            for (const auto &[key, row] : known)
                rows.append(finished(semester, key, row));
        return rows;
    }

private:
    using Rows = std::map<Key, Collected>;

    Key keyOf(Kind kind, const QString &name) const
    {
        const inventory::Subject *subject =
            kind == Kind::Machine ? m_all.directory.find(name) : nullptr; // of several, the machine
        return {.kind = kind, .folded = (subject ? subject->name : name).toCaseFolded()};
    }

    Collected &row(Rows &rows, Kind kind, const QString &name) const
    {
        Collected &one = rows[keyOf(kind, name)];
        if (one.name.isEmpty())
            one.name = name;
        return one;
    }

    /// The whole of a written date lies in it; nothing otherwise.
    std::optional<Semester> semesterOf(const WrittenDate &date) const
    {
        const Semester first = Semester::of(date.from(m_all.zone), m_all.zone);
        return date.to(m_all.zone) <= first.to(m_all.zone) ? std::optional(first) : std::nullopt;
    }

    void addUptime(const Uptime &uptime)
    {
        std::map<Semester, DayUp> sums;
        for (const DayUp &day : uptime.days) {
            DayUp &sum = sums[Semester::of(day.end - uptimeDay / 2, m_all.zone)];
            sum.up += day.up;
            sum.looked += day.looked;
        }
        for (const auto &[semester, sum] : sums) {
            const Instant end = std::min<Instant>(semester.to(m_all.zone),
                                                  std::chrono::floor<std::chrono::days>(m_all.fired.moment));
            const Milliseconds span = end - semester.from(m_all.zone);
            const double slotsInAll = std::max(1.0, double(span.count()) / double(uptimeSlot.count()));
            const services::Availability known{.span = span,
                                               .ratio = std::min(1.0, sum.up / sum.looked),
                                               .covered = std::min(1.0, sum.looked / slotsInAll),
                                               .query = uptimeQuery(uptime.kind, uptime.instance, span, end)};
            Collected &one = row(m_rows[semester], uptime.kind, uptime.subject);
            one.measured = true;
            if (!one.availability || known.ratio.value_or(0) < one.availability->ratio.value_or(1))
                one.availability = known;
            (void)m_rows[semester][{}];
        }
    }

    /// All together, and whom it names.
    QList<Collected *> rowsOf(Rows &rows, const Incident &incident) const
    {
        QList<Collected *> concerned{&rows[{}]};
        for (const Named &named : incident.subjects) {
            const bool service = named.kind == inventory::Kind::Service;
            if (named.kind != inventory::Kind::Site)
                concerned.append(&row(rows, service ? Kind::Service : Kind::Machine, named.name));
        }
        return concerned;
    }

    void addIncident(const Incident &incident)
    {
        const std::optional<Semester> semester = semesterOf(incident.start);
        if (!semester)
            return;
        Rows &rows = m_rows[*semester];
        const QList<Collected *> concerned = rowsOf(rows, incident);
        const Detection *detection = m_detections.of(incident.id);
        const bool counted = detection && detection->outage; // with its outage
        for (Collected *one : concerned) {
            ++one->told;
            one->incidents.append(incident);
            if (counted)
                continue;
            addRepair(*one, incident);
            if (detection)
                addDetection(*one, *detection);
        }
    }

    void addRepair(Collected &one, const Incident &incident) const
    {
        if (!incident.end || incident.start.precision != Precision::Minute
            || incident.end->precision != Precision::Minute)
            return;
        const Milliseconds lasted = incident.end->from(m_all.zone) - incident.start.from(m_all.zone);
        if (lasted >= Milliseconds(0))
            one.repair.append(lasted);
    }

    static void addDetection(Collected &one, const Detection &detection)
    {
        if (detection.alert && detection.verdict != Verdict::Unknown)
            one.alerts.append(*detection.alert);
        if (detection.verdict == Verdict::Never)
            ++one.unseen;
        else if (detection.verdict == Verdict::Before)
            one.detection.append(Milliseconds(0));
        else if (detection.verdict == Verdict::Late && detection.delay)
            one.detection.append(*detection.delay);
    }

    /// Of what is told or not, the one that was joined to it; null: none was.
    const Detection *detectionOf(const Outage &outage) const
    {
        const auto same = [&outage](const Detection &one) { return one.outage == outage; };
        for (const QList<Detection> *list : {&m_detections.told, &m_detections.unwritten})
            if (const auto found = std::ranges::find_if(*list, same); found != list->end())
                return &*found;
        return nullptr;
    }

    void addOutage(const Outage &outage)
    {
        Rows &rows = m_rows[Semester::of(outage.from(), m_all.zone)];
        std::map<Key, Collected *> struck{{Key(), &rows[{}]}};
        if (const auto end = outage.to())
            rows[{}].repair.append(*end - outage.from());
        rows[{}].episodes.append(outage.root);
        for (const Episode &one : QList{outage.root} + outage.consequences) {
            Collected &fallen = row(rows, one.kind, one.subject);
            struck.insert({keyOf(one.kind, one.subject), &fallen});
            fallen.measured = true;
            fallen.episodes.append(one);
            if (one.to)
                fallen.repair.append(*one.to - one.from);
        }
        const Detection *detection = detectionOf(outage);
        for (const auto &[key, one] : struck) {
            ++one->outages;
            if (detection)
                addDetection(*one, *detection);
        }
    }

    Reliability finished(const Semester &semester, const Key &key, const Collected &row) const
    {
        const Instant begin = semester.from(m_all.zone);
        const bool asked = semester.to(m_all.zone) > m_all.fired.since && begin < m_all.fired.moment;
        const bool looked = row.measured || key.folded.isEmpty()
            || (key.kind == Kind::Machine && m_watched.contains(key.folded));
        return {.semester = semester,
                .subject = row.name,
                .kind = key.kind,
                .told = row.told,
                .outages = asked && looked ? std::optional(row.outages) : std::nullopt,
                .outagesSince = std::max(begin, m_all.fired.since),
                .availability = row.availability,
                .detection = meanOf(row.detection),
                .unseen = row.unseen,
                .incidents = row.incidents,
                .episodes = row.episodes,
                .alerts = row.alerts,
                .repair = meanOf(row.repair)};
    }

    const Witnesses &m_all;
    const Detections &m_detections;
    std::map<Semester, Rows> m_rows;
    QSet<QString> m_watched; ///< machines, case folded
};

} // namespace

Instant Semester::from(const QTimeZone &zone) const
{
    return base::instantFromMs(QDate(year, half == 1 ? 1 : 7, 1).startOfDay(zone).toMSecsSinceEpoch());
}

Instant Semester::to(const QTimeZone &zone) const
{
    return half == 1 ? Semester{.year = year, .half = 2}.from(zone)
                     : Semester{.year = year + 1, .half = 1}.from(zone);
}

Semester Semester::of(Instant at, const QTimeZone &zone)
{
    const QDate day = base::toUtc(at).toTimeZone(zone).date();
    return {.year = day.year(), .half = day.month() <= 6 ? 1 : 2};
}

QList<Reliability> reliabilityOf(const Witnesses &witnesses, const Detections &detections,
                                 const Uptimes &uptimes)
{
    return Collector(witnesses, detections).collected(uptimes);
}

Review reviewOf(const Witnesses &witnesses, const Uptimes &uptimes)
{
    Review review{.detections = detectionsOf(witnesses), .reliability = {}};
    review.reliability = reliabilityOf(witnesses, review.detections, uptimes);
    return review;
}

} // namespace incidents
