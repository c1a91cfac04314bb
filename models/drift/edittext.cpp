// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/edittext.h"

#include <QCoreApplication>

namespace drift {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(drift)
};

} // namespace

QString remarkText(const Drift &drift)
{
    if (!drift.measured)
        return Words::tr("not known to the metrics");
    const QString day = base::toUtc(drift.measured->at).date().toString(Qt::ISODate);
    return Words::tr("no longer answers since %1").arg(day);
}

} // namespace drift
