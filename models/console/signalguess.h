// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/series.h"

namespace console {

/// Whose a query tells of, in the words of the catalogue.
struct GuessedSubject {
    QString kind; ///< "host", "vm", "hypervisor", "service"
    QString namedBy; ///< the label that names it; empty: its instance

    bool operator==(const GuessedSubject &) const = default;
};

/// The labels that could name a subject: those that every series of an answer has, `instance` first.
QStringList namingLabels(const QList<metrics::Labels> &answer);

/// Usually the machine that answers. Without an instance, or where one exporter tells of many, the label that
/// looks most like a name.
GuessedSubject guessedSubject(const QString &query, const QList<metrics::Labels> &answer);

/// The catalogue's group for what the metrics of a query are called: "processor" for node_cpu_…; "system"
/// where they tell nothing.
QString guessedGroup(const QString &query);

/// Which subjects and groups somebody can choose, in the order in which they are offered.
const QStringList &subjectKinds();
const QStringList &signalGroups();

} // namespace console
