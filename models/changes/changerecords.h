// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/ranking.h"
#include "models/records/record.h"

#include <QLocale>

namespace changes {

/// From where changes are looked at.
struct Standpoint {
    base::Instant moment;
    QString subject; ///< of what broke; empty: nothing in particular
    QTimeZone zone = QTimeZone::systemTimeZone();
    QLocale locale;
};

QStringList changeHeadings(); ///< when, whom, what, where

/// A row a change, in their order; each opens into what shows it.
QList<records::Record> changeRecords(const QList<Ranked> &changes, const Standpoint &from);

/// "12 changes in 24 hours, the likeliest cause for pica01 first".
/// @param refused questions that were not answered
QString changesSummary(const QList<Ranked> &changes, qsizetype refused, const Standpoint &from);

} // namespace changes
