// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"

#include <QList>

namespace alerts {

/// Whether somebody looks: only then an empty list means that all is quiet.
enum class Evaluation {
    Yes,
    No, ///< the server answers, but has no rules: nobody evaluates there
    Unsaid, ///< an Alertmanager without alerts: it is told of alerts and knows nothing of rules
};

/// All alerts at one moment.
struct AlertList {
    QList<Alert> alerts; ///< in the order of isBefore(), fingerprints unique
    Evaluation evaluation = Evaluation::Unsaid;
    int rules = 0; ///< alerting rules that are evaluated; 0 when the server does not say
    int failingRules = 0; ///< alerting rules whose evaluation fails
    QString backend; ///< "alertmanager", "vmalert", "prometheus", "victoriametrics"

    int count(Alert::State state) const;
    bool operator==(const AlertList &) const = default;
};

/// Sorted, and of those with one fingerprint only the worst: a rule that stands in two groups gives two.
QList<Alert> inOrder(QList<Alert> alerts);

} // namespace alerts
