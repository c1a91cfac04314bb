// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/backupquestions.h"

#include <QStringList>

namespace backups {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Everybody writes a text file of their own, so names are matched by their words:
//   backup_last_success_timestamp_seconds, mysqldump_last_success_timestamp_seconds   text files
//   borg_last_backup_timestamp, borgmatic_last_backup_timestamp                       borg-exporter,
//   borgmatic-exporter restic_backup_timestamp, restic_repo_last_snapshot restic-exporter, two of them
//   pbs_snapshot_vm_last_timestamp                                                    pbs-exporter
constexpr QLatin1StringView dates(
    "{__name__=~\"(.*_)?[a-z]*(backup|restic|borg|borgmatic|dump|kopia|duplicity|rclone|rsnapshot)_(.*_)?"
    "(last|latest|newest)_.*(timestamp|time)(_seconds)?|restic_backup_timestamp|restic_repo_last_snapshot|"
    "pbs_snapshot(_vm)?_last_timestamp\","
    "__name__!~\".*(fail|error|start|duration|attempt|schedule|check|prune|verif|next).*\"}"_L1);

// backup_size_bytes, borg_last_backup_deduplicated_size_bytes, borgmatic_deduplicated_size,
// restic_backup_size_total.
constexpr QLatin1StringView sizes(
    "{__name__=~\"(.*_)?(backup_(last_)?size(_bytes)?|borg(matic)?_(last_backup_)?deduplicated_size(_bytes)?|"
    "restic_backup_size_total)\"}"_L1);

struct Branch {
    QStringView mark;
    QLatin1StringView promql;
};

// pve_not_backed_up_total is there even when it is 0: without it silence would mean nothing.
constexpr Branch branches[]{
    {u"jobless", "max by (instance, id) (pve_not_backed_up_info)"_L1},
    {u"jobs", "max by (instance) (timestamp(pve_not_backed_up_total))"_L1},
    {u"guest", "max by (instance, id, name, node) (timestamp(pve_guest_info{template!=\"1\"}))"_L1},
};

QString marked(QLatin1StringView promql, QStringView mark)
{
    return u"label_replace(%1, \"%2\", \"%3\", \"\", \"\")"_s.arg(promql, markLabel, mark);
}

} // namespace

QList<survey::Question> questions()
{
    // "or" does not look at names: without a mark a size would be taken for a date of the same labels, and
    // go.
    const QString all = QString(dates) + u" or "_s + marked(sizes, sizeMark);
    QStringList now{all};
    for (const Branch &branch : branches)
        now.append(marked(branch.promql, branch.mark));
    return {{.id = nowQuestion.toString(), .promql = now.join(u" or ")},
            {.id = pastQuestion.toString(), .promql = all, .length = 24h * 30, .step = 3h, .every = 1h}};
}

} // namespace backups
