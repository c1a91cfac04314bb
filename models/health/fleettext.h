// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/health/fleet.h"

#include <QLocale>
#include <QString>

namespace health {

/// The sentence above a fleet: "1 critical, 2 warnings, 1 unknown. 11 of 15 machines measured ok."
QString fleetText(const Fleet &fleet);

/// The title of a signal's column: "CPU". The id itself for a signal that has no column of its own.
QString columnText(QStringView column);

/// What a machine's state comes from: its worst finding with its reason, and how many more are as bad or bad.
QString hostReasonText(const Host &host, const QLocale &locale = QLocale());

/// Everything a finding can teach, as lines of plain text: value, reason, when it was sampled, absolute and
/// relative, the query that gave it.
QString findingText(const signals::Finding &finding, base::Instant now, const QTimeZone &zone,
                    const QLocale &locale = QLocale());

} // namespace health
