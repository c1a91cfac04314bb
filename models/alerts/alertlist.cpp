// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertlist.h"

#include <QSet>

namespace alerts {

int AlertList::count(Alert::State state) const
{
    return int(std::ranges::count(alerts, state, &Alert::state));
}

QList<Alert> inOrder(QList<Alert> alerts)
{
    std::ranges::sort(alerts, isBefore);
    QSet<QString> seen;
    alerts.removeIf([&seen](const Alert &alert) {
        const bool again = seen.contains(alert.fingerprint);
        seen.insert(alert.fingerprint);
        return again;
    });
    return alerts;
}

} // namespace alerts
