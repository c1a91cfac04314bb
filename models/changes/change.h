// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace changes {

/// Something that happened, as the metrics, the wiki or a checkout remember it.
struct Change {
    enum class Kind {
        Start, ///< the machine started; `at` is exact
        Kernel, ///< another kernel runs; `what` is its release, `former` the one before
        Updates, ///< fewer packages are pending: `before` and `after`
        Container, ///< a container started; `what` is its name, `at` is exact
        Image, ///< a container runs another image: `what` it is, `former` the one before; `part` its name
        Removed, ///< a container is gone, its machine is not; `what` is its name
        Certificate, ///< another certificate: good until `after`, seconds since the epoch
        Moved, ///< a guest runs on another hypervisor: `what`, and `former`
        GuestStart, ///< a hypervisor started a guest; `at` is exact
        GuestStop, ///< a hypervisor knows that a guest runs no more
        Reload, ///< a program has read its configuration; `what` is its name, `at` is exact
        Alert, ///< an alert began to fire; `what` is its name
        Silence, ///< the machine's exporter no longer answers
        Deploy, ///< a commit in a folder of configuration files; `what` is its first line
        WikiEdit, ///< a page of the wiki was saved; `what` is the summary
    };
    Kind kind = Kind::Start;
    base::Instant at; ///< when it was first seen; of inexact kinds it happened up to one step before
    QString what;
    double before = 0;
    double after = 0;
    QString subject; ///< whom it is about, as people call it; empty when nobody can tell
    QString instance; ///< towards the backend; empty when it is not measured
    QString former;
    QString part; ///< of the subject
    QString author; ///< of a commit or of a page
    QStringList with; ///< sorted: what started or fell silent in the same go; the files of a commit
    QString query; ///< PromQL that shows it again
    QString id; ///< of a commit
    QString page; ///< of the wiki, or the first file of a commit
    qint64 revision = 0; ///< of the page

    bool operator==(const Change &) const = default;
};

/// What went wrong, rather than what somebody did.
bool isSymptom(Change::Kind kind);

} // namespace changes
