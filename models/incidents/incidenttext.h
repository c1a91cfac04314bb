// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident.h"

#include <QLocale>

namespace incidents {

/// A date as it was written, by the locale: "10 Oct 2020", "11 Nov 2020, 14:32 CET", "June 2016", "autumn
/// 2016".
QString dateText(const WrittenDate &date, const QTimeZone &zone, const QLocale &locale = QLocale());

/// "5 incidents, the newest of 3 Nov 2025".
QString historyText(const History &history, const QTimeZone &zone, const QLocale &locale = QLocale());

} // namespace incidents
