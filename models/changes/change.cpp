// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/change.h"

#include "models/health/questions.h"
#include "models/health/subjects.h"
#include "models/metrics/promql.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace changes {

using namespace Qt::StringLiterals;
using base::Instant;
using health::kindLabel;
using metrics::Series;

namespace {

constexpr double clockNoise = 60; ///< s: a boot time is the clock minus the uptime, and moves with the clock

struct Branch {
    QStringView mark;
    QStringView promql; ///< $only: the matcher of the machine
};

/// node_boot_time, without the unit, until node-exporter 0.16. A container may be told by several cgroups.
constexpr Branch branches[]{
    {u"start", u"max(node_boot_time_seconds{$only} or node_boot_time{$only})"},
    {u"kernel", u"count by (release) (node_uname_info{$only})"},
    {u"updates", u"sum(apt_upgrades_pending{$only})"},
    {u"container", u"max by (name) (container_start_time_seconds{name!=\"\",$only})"},
};

/// Starts of what tells its own start, in seconds since the epoch.
void addStarts(const Series &series, Change::Kind kind, const base::TimeRange &range, QList<Change> &changes)
{
    double known = std::numeric_limits<double>::quiet_NaN();
    for (const double started : series.values) {
        if (!std::isfinite(started) || std::abs(started) > 9e12)
            continue;
        const Instant at = base::instantFromMs(std::llround(started * 1000));
        if (at > range.from && at <= range.to && !(std::abs(started - known) < clockNoise))
            changes.append({.kind = kind, .at = at, .what = series.labels.value(u"name")});
        known = started;
    }
}

void addKernel(const Series &series, const base::TimeRange &range, QList<Change> &changes)
{
    const Instant first = base::instantFromMs(series.times.first());
    if (first > range.from + range.step)
        changes.append({.kind = Change::Kind::Kernel, .at = first, .what = series.labels.value(u"release")});
}

void addUpdates(const Series &series, QList<Change> &changes)
{
    for (qsizetype i = 1; i < series.values.size(); ++i)
        if (series.values[i] < series.values[i - 1])
            changes.append({.kind = Change::Kind::Updates,
                            .at = base::instantFromMs(series.times[i]),
                            .before = series.values[i - 1],
                            .after = series.values[i]});
}

} // namespace

QString changesQuery(const QString &instance)
{
    const QString matcher =
        u"instance=~"_s + metrics::quoted(metrics::regexQuoted(health::hostPart(instance)) + u"(:[0-9]+)?"_s);
    QStringList marked;
    for (const Branch &branch : branches)
        marked.append(u"label_replace(%1, %2, %3, \"\", \"\")"_s.arg(
            metrics::filled(branch.promql.toString(), {{u"only"_s, matcher}}), metrics::quoted(kindLabel),
            metrics::quoted(branch.mark)));
    return marked.join(u" or "_s);
}

QList<Change> changesIn(const metrics::Matrix &answer, const base::TimeRange &range)
{
    QList<Change> changes;
    const auto kernels = std::ranges::count_if(
        answer.series, [](const Series &series) { return series.labels.value(kindLabel) == "kernel"_L1; });
    for (const Series &series : answer.series) {
        const QString mark = series.labels.value(kindLabel);
        if (series.times.isEmpty())
            continue;
        if (mark == "start"_L1)
            addStarts(series, Change::Kind::Start, range, changes);
        else if (mark == "container"_L1)
            addStarts(series, Change::Kind::Container, range, changes);
        else if (mark == "updates"_L1)
            addUpdates(series, changes);
        else if (mark == "kernel"_L1 && kernels > 1) // the only one is nothing new
            addKernel(series, range, changes);
    }
    std::ranges::stable_sort(changes, std::ranges::greater(), &Change::at);
    return changes;
}

} // namespace changes
