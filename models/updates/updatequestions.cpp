// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/updates/updatequestions.h"

#include "models/metrics/promql.h"
#include "models/updates/updates.h"

#include <algorithm>
#include <cmath>

namespace updates {

using namespace Qt::StringLiterals;
using survey::Question;

namespace {

constexpr QStringView markLabel = u"vigie";

/// One thing that is told of a machine. What is only there or not is asked for its date.
struct Branch {
    QStringView mark;
    QStringView by; ///< labels that are kept beside the instance
    QStringView selector; ///< $only: matchers of one target, or nothing
    bool dated; ///< asked for its date
    bool kept; ///< its last word counts while it is silent
};

constexpr Branch machineBranches[]{
    {u"pending", u", origin, arch", u"apt_upgrades_pending{$only}", false, true},
    {u"held", u", origin, arch", u"apt_upgrades_held{$only}", false, true},
    {u"autoremove", u"", u"apt_autoremove_pending{$only}", false, true},
    {u"reboot", u"", u"node_reboot_required{$only}", false, true},
    {u"cache", u"", u"apt_package_cache_timestamp_seconds{$only}", false, true},
    {u"kernelstatus", u", current, expected", u"needrestart_kernel_status_info{$only}", false, true},
    {u"kernel", u", release", u"node_uname_info{$only}", true, true},
    {u"file", u", file", u"node_textfile_mtime_seconds{$only}", false, false},
    {u"installed", u"", u"apt_packages_per_origin{$only}", false, false},
    {u"system", u", id, version_id", u"node_os_info{$only}", true, false},
    {u"proxmox", u", version", u"pve_version_info{$only}", true, false},
    {u"node", u", name", u"pve_node_info{$only}", true, false},
};

constexpr Branch imageBranches[]{
    {u"container", u", name, image", u"container_last_seen{name!=\"\",image!=\"\",$only}", true, true},
    {u"watched",
     u", name, image_name, image_tag_value, result_tag, update_available, update_kind_kind,"
     " update_kind_semver_diff",
     u"wud_containers{name!=\"\",$only}", true, false},
};

QString selectorOf(const Branch &branch, const QString &matchers)
{
    return metrics::filled(branch.selector.toString(), {{u"only"_s, matchers}});
}

QString expressionNow(const Branch &branch, const QString &matchers)
{
    const QString selector = selectorOf(branch, matchers);
    return u"max by (instance%1) (%2)"_s.arg(branch.by,
                                             branch.dated ? u"timestamp(%1)"_s.arg(selector) : selector);
}

/// The date of each series' last sample, to a quarter of an hour when nothing tells it exactly.
QString expressionDate(const Branch &branch, const QString &matchers)
{
    return u"max by (instance%1) (max_over_time(timestamp(%2)[7d:15m]))"_s.arg(branch.by,
                                                                               selectorOf(branch, matchers));
}

QString expressionLast(const Branch &branch, const QString &matchers)
{
    return branch.dated
        ? expressionDate(branch, matchers)
        : u"max by (instance%1) (last_over_time(%2[7d]))"_s.arg(branch.by, selectorOf(branch, matchers));
}

QString marked(const QString &expression, QStringView mark)
{
    return u"label_replace(%1, %2, %3, \"\", \"\")"_s.arg(expression, metrics::quoted(markLabel),
                                                          metrics::quoted(mark));
}

using Expression = QString (*)(const Branch &, const QString &);

/// @param onlyKept leaves out what is not worth its last word
QString joined(std::span<const Branch> branches, Expression expression, bool onlyKept)
{
    QStringList all;
    for (const Branch &branch : branches)
        if (branch.kept || !onlyKept)
            all.append(marked(expression(branch, {}), branch.mark));
    return all.join(u" or "_s);
}

/// Of who tells nothing now: what is told now does not need its last word.
QString ofTheSilent(const QString &expression)
{
    return u"(%1) unless on (instance) node_reboot_required"_s.arg(expression);
}

QString securitySelector(const QString &matchers)
{
    return u"apt_upgrades_pending{origin=~\"(?i).*security.*\"%1%2}"_s.arg(
        matchers.isEmpty() ? u""_s : u","_s, matchers);
}

/// Nothing pending is no series at all: that the collector ran is known by what it tells of reboots.
QString securityOverTime(const QString &matchers)
{
    return u"sum by (instance) (max by (instance, origin, arch) (%1)) or 0 * max by (instance)"
           " (node_reboot_required{%2})"_s.arg(securitySelector(matchers), matchers);
}

/// On average over a day: hours without the series count as none, those without the collector not at all.
QString securityByDay()
{
    return u"sum by (instance) (max by (instance, origin, arch) (sum_over_time(%1[1d]))) / on (instance)"
           " max by (instance) (count_over_time(node_reboot_required[1d]))"
           " or 0 * max by (instance) (count_over_time(node_reboot_required[1d]))"_s.arg(
               securitySelector({}));
}

} // namespace

QList<Question> questions()
{
    using namespace std::chrono_literals;
    const std::span<const Branch> machines(machineBranches);
    const std::span<const Branch> images(imageBranches);
    return {
        {.id = nowQuestion.toString(), .promql = joined(machines, expressionNow, false)},
        {.id = lastQuestion.toString(),
         .promql = ofTheSilent(joined(machines, expressionLast, true)),
         .every = 15min},
        {.id = datesQuestion.toString(),
         .promql = ofTheSilent(joined(machines, expressionDate, true)),
         .every = 15min},
        {.id = evidenceQuestion.toString(),
         .promql = u"max by (instance) (max_over_time(node_reboot_required[30d:1h])) == 1"_s,
         .every = 1h},
        {.id = imagesQuestion.toString(), .promql = joined(images, expressionNow, false)},
        {.id = lastImagesQuestion.toString(), .promql = joined(images, expressionDate, true), .every = 15min},
        {.id = weeksQuestion.toString(),
         .promql = securityOverTime({}),
         .length = std::chrono::days(14),
         .step = 1h,
         .every = 30min},
        {.id = debtQuestion.toString(),
         .promql = securityByDay(),
         .length = debtLength,
         .step = std::chrono::days(1),
         .every = 1h},
    };
}

QList<const metrics::Sample *> markedSamples(const survey::Answer &answer, QStringView mark)
{
    QList<const metrics::Sample *> samples;
    for (const metrics::Sample &sample : answer.samples)
        if (sample.labels.value(markLabel) == mark && std::isfinite(sample.value))
            samples.append(&sample);
    return samples;
}

QString proofOf(QStringView mark, const QString &instance, bool last)
{
    for (const std::span<const Branch> branches :
         {std::span<const Branch>(machineBranches), std::span<const Branch>(imageBranches)}) {
        const auto found = std::ranges::find(branches, mark, &Branch::mark);
        if (found == branches.end())
            continue;
        const QString matchers = u"instance="_s + metrics::quoted(instance);
        return last ? expressionLast(*found, matchers) : expressionNow(*found, matchers);
    }
    return {};
}

QString securityQuery(const QString &instance)
{
    return securityOverTime(u"instance="_s + metrics::quoted(instance));
}

} // namespace updates
