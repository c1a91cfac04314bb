// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alert.h"
#include "models/changes/changequestions.h"
#include "models/changes/changereader.h"
#include "models/health/questions.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace changes {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Instant;
using metrics::Series;
using Kind = Change::Kind;

namespace {

constexpr double clockNoise = 60; ///< s: a boot time is the clock minus the uptime, and moves with the clock
constexpr double farthest = 9e12; ///< s: beyond what an instant can be
constexpr auto overlap = 15min; ///< what is new and what was may be seen together for so long

struct Mark {
    QStringView name;
    Kind kind;
    QStringView what; ///< label that says it; empty: none
    QStringView part; ///< likewise
    bool told; ///< its values are when it happened
};

constexpr Mark marks[]{
    {u"start", Kind::Start, u"", u"", true},
    {u"kernel", Kind::Kernel, u"release", u"", false},
    {u"updates", Kind::Updates, u"", u"", false},
    {u"silence", Kind::Silence, u"", u"", false},
    {u"container", Kind::Container, u"name", u"", true},
    {u"image", Kind::Image, u"image", u"name", false},
    {u"removed", Kind::Removed, u"name", u"", false},
    {u"guest", Kind::GuestStart, u"", u"id", true},
    {u"stopped", Kind::GuestStop, u"", u"id", false},
    {u"moved", Kind::Moved, u"node", u"id", false},
    {u"reload", Kind::Reload, u"of", u"", true},
    {u"certificate", Kind::Certificate, u"", u"", false},
    {u"traefik", Kind::Certificate, u"", u"cn", false},
};

QHash<QString, QString> asHash(const metrics::Labels &labels)
{
    QHash<QString, QString> hash;
    for (const auto &[name, value] : labels)
        hash.insert(name, value);
    return hash;
}

class Reader {
public:
    Reader(const QList<Series> &series, const base::TimeRange &range)
        : m_range(range)
    {
        for (const Series &one : series)
            if (!one.times.isEmpty())
                m_byMark[one.labels.value(health::kindLabel)].append(&one);
    }

    QList<Change> read()
    {
        for (const Mark &mark : marks)
            for (const Series *series : m_byMark.value(mark.name.toString()))
                if (mark.told)
                    addTold(*series, mark);
                else
                    addSeen(*series, mark);
        for (const Series *series : m_byMark.value(u"alert"_s))
            addAlert(*series);
        sortByTime(m_changes);
        return m_changes;
    }

private:
    bool isWithin(Instant at) const { return at > m_range.from && at <= m_range.to; }

    static Change begun(const Series &series, const Mark &mark)
    {
        Change change;
        change.kind = mark.kind;
        change.what = series.labels.value(mark.what);
        change.instance = series.labels.value(u"instance");
        change.part = series.labels.value(mark.part);
        if (mark.kind == Kind::Moved)
            change.subject = series.labels.value(u"name");
        change.query = proofQuery(mark.name.toString(), asHash(series.labels));
        return change;
    }

    void addTold(const Series &series, const Mark &mark)
    {
        double known = std::numeric_limits<double>::quiet_NaN();
        for (const double told : series.values) {
            if (!std::isfinite(told) || std::abs(told) > farthest)
                continue;
            Change change = begun(series, mark);
            change.at = base::instantFromMs(std::llround(told * 1000));
            if (isWithin(change.at) && !(std::abs(told - known) < clockNoise))
                m_changes.append(change);
            known = told;
        }
    }

    void addSeen(const Series &series, const Mark &mark)
    {
        for (qsizetype i = 0; i < series.times.size(); ++i) {
            const Instant at = base::instantFromMs(series.times.at(i));
            if (!isWithin(at))
                continue;
            Change change = begun(series, mark);
            change.at = at;
            change.after = std::isfinite(series.values.at(i)) ? series.values.at(i) : 0;
            addFormer(series, mark, change);
            m_changes.append(change);
        }
    }

    /// From the twin that tells how it was, seen nearest to the change.
    void addFormer(const Series &series, const Mark &mark, Change &change) const
    {
        const QString own = mark.what.toString();
        const QStringList differing{own, health::kindLabel.toString()};
        const metrics::Labels alike = series.labels.without(differing);
        auto nearest = base::Milliseconds(overlap);
        for (const Series *twin : m_byMark.value(mark.name.toString() + u" was"_s)) {
            if (twin->labels.without(differing) != alike)
                continue;
            for (qsizetype i = 0; i < twin->times.size(); ++i) {
                const auto distance = std::chrono::abs(base::instantFromMs(twin->times.at(i)) - change.at);
                if (distance >= nearest)
                    continue;
                nearest = distance;
                change.former = twin->labels.value(own);
                change.before = std::isfinite(twin->values.at(i)) ? twin->values.at(i) : 0;
            }
        }
        if (mark.kind != Kind::Updates && mark.kind != Kind::Certificate)
            change.before = change.after = 0; // their values count series
    }

    void addAlert(const Series &series)
    {
        alerts::Alert alert;
        alert.labels = series.labels.without({health::kindLabel.toString(), u"__name__"_s, u"alertstate"_s});
        alerts::completeFromLabels(alert);
        for (const qint64 time : series.times)
            if (const Instant at = base::instantFromMs(time); isWithin(at))
                m_changes.append({.kind = Kind::Alert,
                                  .at = at,
                                  .what = alert.name,
                                  .subject = alert.subject,
                                  .instance = alert.instance,
                                  .former = {},
                                  .part = {},
                                  .author = {},
                                  .with = {},
                                  .query = proofQuery(u"alert"_s, asHash(alert.labels)),
                                  .id = {},
                                  .page = {}});
    }

    base::TimeRange m_range;
    QHash<QString, QList<const Series *>> m_byMark;
    QList<Change> m_changes;
};

} // namespace

bool isSymptom(Kind kind)
{
    return kind == Kind::Alert || kind == Kind::Silence;
}

void sortByTime(QList<Change> &changes)
{
    std::ranges::sort(changes, [](const Change &one, const Change &other) {
        return std::tie(other.at, one.subject, one.kind, one.what, one.instance, one.part)
            < std::tie(one.at, other.subject, other.kind, other.what, other.instance, other.part);
    });
}

QList<Change> changesIn(const QList<Series> &series, const base::TimeRange &range)
{
    return Reader(series, range).read();
}

} // namespace changes
