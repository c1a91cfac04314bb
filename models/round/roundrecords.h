// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"
#include "models/round/sheet.h"

#include <QLocale>
#include <QTimeZone>

namespace rounds {

QStringList roundHeadings(); ///< how it stands, the step, what the signals say, the note

/// The steps as rows in their order; the key is the step's id.
QList<records::Record> roundRecords(const Sheet &sheet, const QTimeZone &zone,
                                    const QLocale &locale = QLocale());

} // namespace rounds
