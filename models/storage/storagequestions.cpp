// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/storagequestions.h"

#include "models/metrics/promql.h"
#include "models/storage/storage.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace storage {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One thing to ask for, in the question of that id.
struct Branch {
    QStringView mark;
    QStringView question;
    QStringView promql; ///< $fs: real filesystems; $only: matchers of one series, or nothing
};

constexpr QStringView realFilesystems =
    u"fstype!~\"tmpfs|ramfs|devtmpfs|squashfs|overlay|iso9660|fuse.*|nsfs\","
    "mountpoint!~\"/(boot/efi|run|snap|var/lib/docker|var/lib/containers)(/.*)?\"";

/// Text file scripts and exporters name disks and attributes in four ways: smartmon.sh has a family an
/// attribute and the label "disk", smartmon.py and smartctl_exporter a label an attribute and "device", the
/// nvme script "device" and since 2023 "controller". What shares its labels with another family is asked
/// under a mark of its own, since "or" would drop it.
constexpr Branch branches[]{
    {u"size", u"filesystems",
     u"max by (instance, device, mountpoint) (node_filesystem_size_bytes{$fs,$only})"},
    {u"available", u"filesystems",
     u"max by (instance, device, mountpoint) (node_filesystem_avail_bytes{$fs,$only})"},
    {u"readonly", u"filesystems",
     u"max by (instance, device, mountpoint) (node_filesystem_readonly{$fs,$only})"},
    {u"failing", u"filesystems",
     u"max by (instance, device, mountpoint) (node_filesystem_device_error{$fs,$only})"},
    {u"storagesize", u"filesystems",
     u"max by (instance, id) (pve_disk_size_bytes{id=~\"storage/.+\",$only})"},
    {u"storageused", u"filesystems",
     u"max by (instance, id) (pve_disk_usage_bytes{id=~\"storage/.+\",$only})"},
    {u"used", u"history",
     u"max by (instance, device, mountpoint) (node_filesystem_size_bytes{$fs,$only})"
     " - max by (instance, device, mountpoint) (node_filesystem_avail_bytes{$fs,$only})"},
    {u"storage", u"history", u"max by (instance, id) (pve_disk_usage_bytes{id=~\"storage/.+\",$only})"},
    {u"required", u"arrays",
     u"max by (instance, device) (node_md_disks_required{$only} or node_md_raid_disks{$only})"},
    {u"counted", u"arrays", u"max by (instance, device, state) (node_md_disks{$only})"},
    {u"doing", u"arrays", u"max by (instance, device, state) (node_md_state{$only}) > 0"},
    {u"synced", u"arrays",
     u"max by (instance, device) (node_md_blocks_synced{$only})"
     " / (max by (instance, device) (node_md_blocks{$only}) > 0)"},
    {u"pool", u"arrays", u"max by (instance, zpool, state) (node_zfs_zpool_state{$only}) > 0"},
    {u"healthy", u"disks",
     u"max by (instance, device, disk) (max_over_time(smartmon_device_smart_healthy{$only}[2h])"
     " or max_over_time(smartctl_device_smart_status{$only}[2h]))"},
    {u"worn", u"disks",
     u"max by (instance, device, controller)"
     " (nvme_percentage_used_ratio{$only} or smartctl_device_percentage_used{$only} / 100)"},
    {u"left", u"disks",
     u"min by (instance, device, disk) (smartmon_wear_leveling_count_value{$only}"
     " or smartmon_media_wearout_indicator_value{$only}"
     " or smartmon_attr_value{name=~\"wear_leveling_count|media_wearout_indicator|percent_lifetime_remain"
     "|ssd_life_left\",$only}"
     " or smartctl_device_attribute{attribute_name=~\"Wear_Leveling_Count|Media_Wearout_Indicator"
     "|Percent_Lifetime_Remain|SSD_Life_Left\",attribute_value_type=\"value\",$only})"},
    {u"hours", u"disks",
     u"max by (instance, device, disk, controller) (smartmon_power_on_hours_raw_value{$only}"
     " or smartmon_attr_raw_value{name=\"power_on_hours\",$only}"
     " or smartctl_device_power_on_seconds{$only} / 3600"
     " or nvme_power_on_hours_total{$only})"},
    {u"sectors", u"disks",
     u"sum by (instance, device, disk) ({__name__=~\"smartmon_(current_pending_sector|reallocated_sector_ct"
     "|offline_uncorrectable)_raw_value\",$only}"
     " or smartmon_attr_raw_value{name=~\"current_pending_sector|reallocated_sector_ct"
     "|offline_uncorrectable\",$only}"
     " or smartctl_device_attribute{attribute_name=~\"Current_Pending_Sector|Reallocated_Sector_Ct"
     "|Offline_Uncorrectable\",attribute_value_type=\"raw\",$only})"},
    {u"warning", u"disks",
     u"max by (instance, device, controller) (nvme_critical_warning{$only}"
     " or nvme_critical_warning_total{$only} or smartctl_device_critical_warning{$only})"},
    {u"spare", u"disks",
     u"min by (instance, device, controller)"
     " (nvme_available_spare_ratio{$only} or smartctl_device_available_spare{$only} / 100)"},
    {u"info", u"disks",
     u"max by (instance, device, disk, controller, device_model, model_name, model, serial_number, serial)"
     " (smartmon_device_info{$only} or smartctl_device{$only}"
     " or nvme_controller_info{$only} or nvme_device_info{$only})"},
    {u"written", u"disks",
     u"min by (instance, file) (node_textfile_mtime_seconds{file=~\".*(smart|nvme).*\",$only})"},
    {u"pending", u"week",
     u"max by (instance, device, disk) (smartmon_current_pending_sector_raw_value{$only}"
     " - min_over_time(smartmon_current_pending_sector_raw_value{$only}[7d]))"},
    {u"replaced", u"week",
     u"max by (instance, device, disk) (smartmon_reallocated_sector_ct_raw_value{$only}"
     " - min_over_time(smartmon_reallocated_sector_ct_raw_value{$only}[7d]))"},
    {u"unreadable", u"week",
     u"max by (instance, device, disk) (smartmon_offline_uncorrectable_raw_value{$only}"
     " - min_over_time(smartmon_offline_uncorrectable_raw_value{$only}[7d]))"},
    {u"worse", u"week",
     u"sum by (instance, device, disk) ("
     "smartmon_attr_raw_value{name=~\"current_pending_sector|reallocated_sector_ct|offline_uncorrectable\","
     "$only}"
     " - min_over_time(smartmon_attr_raw_value{name=~\"current_pending_sector|reallocated_sector_ct"
     "|offline_uncorrectable\",$only}[7d])"
     " or smartctl_device_attribute{attribute_name=~\"Current_Pending_Sector|Reallocated_Sector_Ct"
     "|Offline_Uncorrectable\",attribute_value_type=\"raw\",$only}"
     " - min_over_time(smartctl_device_attribute{attribute_name=~\"Current_Pending_Sector"
     "|Reallocated_Sector_Ct|Offline_Uncorrectable\",attribute_value_type=\"raw\",$only}[7d]))"},
    {u"size", u"known",
     u"max by (instance, device, mountpoint) (last_over_time(node_filesystem_size_bytes{$fs,$only}[7d]))"},
    {u"available", u"known",
     u"max by (instance, device, mountpoint) (last_over_time(node_filesystem_avail_bytes{$fs,$only}[7d]))"},
    {u"storagesize", u"known",
     u"max by (instance, id) (last_over_time(pve_disk_size_bytes{id=~\"storage/.+\",$only}[7d]))"},
    {u"storageused", u"known",
     u"max by (instance, id) (last_over_time(pve_disk_usage_bytes{id=~\"storage/.+\",$only}[7d]))"},
    {u"required", u"known",
     u"max by (instance, device) (last_over_time(node_md_disks_required{$only}[7d])"
     " or last_over_time(node_md_raid_disks{$only}[7d]))"},
    {u"counted", u"known", u"max by (instance, device, state) (last_over_time(node_md_disks{$only}[7d]))"},
    {u"pool", u"known",
     u"max by (instance, zpool, state) (last_over_time(node_zfs_zpool_state{$only}[7d])) > 0"},
    {u"healthy", u"known",
     u"max by (instance, device, disk) (last_over_time(smartmon_device_smart_healthy{$only}[7d])"
     " or last_over_time(smartctl_device_smart_status{$only}[7d]))"},
    {u"worn", u"known",
     u"max by (instance, device, controller) (last_over_time(nvme_percentage_used_ratio{$only}[7d])"
     " or last_over_time(smartctl_device_percentage_used{$only}[7d]) / 100)"},
};

QString spelled(QStringView promql, const QString &matchers)
{
    return metrics::filled(promql.toString(), {{u"fs"_s, realFilesystems.toString()}, {u"only"_s, matchers}});
}

QString marked(const Branch &branch)
{
    return u"label_replace(%1, %2, %3, \"\", \"\")"_s.arg(
        spelled(branch.promql, {}), metrics::quoted(markLabel), metrics::quoted(branch.mark));
}

/// All branches of a question in one.
QString joined(QStringView question)
{
    QStringList parts;
    for (const Branch &branch : branches)
        if (branch.question == question)
            parts.append(marked(branch));
    return parts.join(u" or "_s);
}

QString matchersOf(const metrics::Labels &labels)
{
    QStringList matchers;
    for (const auto &[name, value] : labels)
        if (name != markLabel && name != "state"_L1)
            matchers.append(name + u'=' + metrics::quoted(value));
    return matchers.join(u',');
}

} // namespace

QList<survey::Question> questions()
{
    const auto now = [](QStringView id, base::Milliseconds every) {
        return survey::Question{.id = id.toString(), .promql = joined(id), .every = every};
    };
    return {now(u"filesystems", 1min),
            {.id = u"history"_s,
             .promql = joined(u"history"),
             .length = std::chrono::days(reviewDays),
             .step = 12h,
             .every = 1h},
            now(u"arrays", 1min),
            now(u"disks", 5min),
            now(u"week", 1h),
            now(u"known", 1h)};
}

QString proofQuery(QStringView mark, const metrics::Labels &labels)
{
    const auto *const branch = std::ranges::find(branches, mark, &Branch::mark);
    return branch == std::end(branches) ? QString() : spelled(branch->promql, matchersOf(labels));
}

QString usedQuery(const metrics::Labels &labels, bool isStorage)
{
    const QString used = proofQuery(isStorage ? u"storage" : u"used", labels);
    const QString size = proofQuery(isStorage ? u"storagesize" : u"size", labels);
    return u"label_replace(%1, \"line\", \"used\", \"\", \"\") or label_replace(%2, \"line\", \"size\", \"\","
           " \"\")"_s.arg(used, size);
}

QHash<QString, QList<const metrics::Sample *>> byMark(const QList<metrics::Sample> &samples)
{
    QHash<QString, QList<const metrics::Sample *>> marked;
    for (const metrics::Sample &sample : samples)
        if (std::isfinite(sample.value))
            marked[sample.labels.value(markLabel)].append(&sample);
    return marked;
}

} // namespace storage
