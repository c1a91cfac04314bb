// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/measuredquestions.h"

#include "models/metrics/promql.h"

#include <QHash>

#include <algorithm>

namespace drift {

using namespace Qt::StringLiterals;

namespace {

/// One thing to ask for. What is only there or not is asked for its date.
struct Branch {
    QStringView mark;
    int question; ///< in which it is asked
    QStringView promql; ///< $only: matchers of one series, or nothing
};

constexpr Branch branches[]{
    {u"machine", 0, u"max by (instance, job, nodename) (timestamp(node_uname_info{$only}))"},
    {u"reach", 0,
     u"max by (instance, job) (up{$only} and on (job) (count by (job) (last_over_time(node_uname_info[1h]))"
     " or count by (job) (up{job=~\"(?i)(.*[-_. /])?node([-_. ]?exporter)?\"})))"},
    {u"memory", 0, u"max by (instance) (node_memory_MemTotal_bytes{$only} or node_memory_MemTotal{$only})"},
    {u"cpus", 0,
     u"count by (instance) (count by (instance, cpu) (node_cpu_seconds_total{mode=\"idle\",$only}))"},
    {u"os", 0, u"max by (instance, id, name, version_id, pretty_name) (timestamp(node_os_info{$only}))"},
    {u"filesystem", 0,
     u"max by (instance, device, mountpoint) (node_filesystem_size_bytes{"
     "fstype!~\"tmpfs|ramfs|devtmpfs|squashfs|overlay|iso9660|fuse.*|nsfs|nfs.*|cifs|smb.*|rootfs\","
     "mountpoint!~\"/(run|snap|var/lib/docker|var/lib/containers)(/.*)?\",$only})"},
    {u"guest", 1, u"max by (instance, id, name, node) (timestamp(pve_guest_info{template!=\"1\",$only}))"},
    {u"node", 1, u"max by (instance, id, name) (timestamp(pve_node_info{$only}))"},
    {u"givenmemory", 1, u"max by (instance, id) (pve_memory_size_bytes{$only})"},
    {u"givencpus", 1, u"max by (instance, id) (pve_cpu_usage_limit{$only})"},
    {u"givendisk", 1, u"max by (instance, id) (pve_disk_size_bytes{id=~\"(qemu|lxc)/.+\",$only})"},
    {u"container", 2,
     u"max by (instance, name, image) (timestamp(container_last_seen{name!=\"\",image!=\"\",$only}))"},
    {u"watched", 2,
     u"max by (instance, name, image_name, image_tag_value) (timestamp(wud_containers{name!=\"\",$only}))"},
    {u"probe", 2, u"max by (instance) (probe_success{$only})"},
    {u"probed", 2, u"max by (instance) (timestamp(probe_success{$only}))"},
};

QString filled(const Branch &branch, const QString &matchers)
{
    return metrics::filled(branch.promql.toString(), {{u"only"_s, matchers}});
}

QString marked(const QString &expression, QStringView mark)
{
    return u"label_replace(%1, %2, %3, \"\", \"\")"_s.arg(expression, metrics::quoted(markLabel),
                                                          metrics::quoted(mark));
}

} // namespace

QStringList measuredQuestions(const QString &nameLabel)
{
    QStringList questions{{}, {}, {}};
    const auto add = [&questions](int which, const QString &branch) {
        questions[which] += (questions[which].isEmpty() ? u""_s : u" or "_s) + branch;
    };
    for (const Branch &branch : branches)
        add(branch.question, marked(filled(branch, {}), branch.mark));
    if (!nameLabel.isEmpty())
        add(0,
            marked(u"label_replace(max by (instance, %1) (up{%1!=\"\"}), \"nodename\", \"$1\", \"%1\","
                   " \"(.*)\")"_s.arg(nameLabel),
                   u"label"));
    return questions;
}

QString machineFamily()
{
    return u"node_uname_info"_s;
}

/// Finely of the last minutes: who has lived for seconds only has a name, too.
QString lastHeardQuestion(const QStringList &instances)
{
    QStringList spelled;
    for (const QString &instance : instances)
        spelled.append(metrics::regexQuoted(instance));
    const QString family =
        u"timestamp(node_uname_info{instance=~%1})"_s.arg(metrics::quoted(spelled.join(u'|')));
    return u"max by (instance, job, nodename) (max_over_time(%1[10m:1s]) or max_over_time(%1[30d:5m]))"_s.arg(
        family);
}

QString proofQuery(QStringView mark, const QString &matchers)
{
    const auto *const branch = std::ranges::find(branches, mark, &Branch::mark);
    return branch == std::end(branches) ? QString() : filled(*branch, matchers);
}

} // namespace drift
