// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"
#include "models/rehearsal/rehearsal.h"

#include <QLocale>

namespace rehearsal {

QStringList rehearsalHeadings(); ///< how it stands, what, why

/// The items as rows, in the order of the page; the key is the topic's number.
QList<records::Record> rehearsalRecords(const Rehearsal &rehearsal, const QLocale &locale = QLocale());

} // namespace rehearsal
