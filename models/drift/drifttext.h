// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/drift.h"

#include <QLocale>

namespace drift {

/// The heads of a list of drifts: subject, what differs, what is written and where, what is measured.
QStringList columnTexts();
/// What differs: "Memory", "Not known to the metrics".
QString kindText(Drift::Kind kind);
/// "16 Go (infra:machines, line 12)"; "nothing" of what no page names.
QString writtenText(const Drift &drift);
/// "31 GiB, measured 20 s ago"; "nothing" of what no metric ever told.
QString measuredText(const Drift &drift, base::Instant moment, const QLocale &locale);
/// How many there are.
QString countText(qsizetype drifts);

} // namespace drift
