// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/resolution.h"

#include <QLocale>

namespace outbox {

/// What was decided, for the column beside the lines.
/// @param conflict which one it is, from 1; 0: it never was one
QString decisionText(Decision decision, int conflict);
/// The longest of them.
QStringList decisionTexts();

/// The titles of ComparisonModel's columns.
/// @param author of theirs; empty: nobody says
QString comparedColumnText(int column, const QString &author);

/// A line for who cannot see where it stands. @param line from 1; 0: there is none
QString spokenLineText(int line, base::MergeHunk::Kind kind, const QString &text);

/// Who wrote theirs and when, shortly; empty when nobody says.
QString theirAuthorText(const Conflict &conflict, const QTimeZone &zone, const QLocale &locale);

/// How the two texts met, and what will become of the result.
QString metText(const Entry &entry);

/// Why two texts cannot be brought together, and what can be done.
QString unresolvableText(const Entry &entry);
QString unresolvableHint(const Entry &entry);

/// "2 conflicts left", or that all is decided.
QString leftText(qsizetype conflicts);

/// What stands in the result as long as a conflict is open.
QString placeholderText(int conflict);

/// What is proposed as the summary of the merged text.
QString mergedSummaryText(const Entry &entry);

} // namespace outbox
