// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/alertsubjects.h"

#include <QHash>

namespace situation {

QList<alerts::Alert> withSubjects(QList<alerts::Alert> alerts, const health::Fleet &fleet,
                                  const QList<settings::NameRule> &names)
{
    QHash<QString, QString> nameOf;
    QHash<QString, QString> instanceOf;
    for (const settings::NameRule &rule : names) {
        if (!nameOf.contains(rule.instance))
            nameOf.insert(rule.instance, rule.name);
    }
    for (const health::Host &host : fleet.hosts) {
        nameOf.insert(host.instance, host.name);
        instanceOf.insert(host.name, host.instance);
    }
    for (alerts::Alert &alert : alerts) {
        if (alert.instance.isEmpty())
            alert.instance = instanceOf.value(alert.subject);
        else
            alert.subject = nameOf.value(alert.instance, nameOf.value(alert.subject, alert.subject));
    }
    return alerts;
}

} // namespace situation
