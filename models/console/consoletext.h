// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/answer.h"

#include <QLocale>

namespace console {

/// "12 series · 3,012 points · 62 series read · 4 ms at the server, 31 ms in all".
QString costText(const Answer &answer, const QLocale &locale);

/// What the server adds to its answer, and what of it is not shown; empty: nothing.
QString remarksText(const Answer &answer, const QLocale &locale);

/// A number as tables show it: up to six digits, whole ones in full; "—" for NaN.
QString numberText(double value, const QLocale &locale);
/// "7.4 ms".
QString millisecondsText(double ms, const QLocale &locale);
/// "12%".
QString shareText(double ratio, const QLocale &locale);

QStringList traceHeadings();
QString metricHeading();
QStringList numberHeadings(bool overTime);

} // namespace console
