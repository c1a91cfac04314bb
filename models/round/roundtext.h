// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/round/sheet.h"

#include <QLocale>
#include <QTimeZone>

namespace rounds {

QString standText(const Line &line); ///< "Proved", "✓ Ana", "Open"
/// What the signals say: "12 machines well, sampled 40 s ago", "unknown on pica01"; empty without signals.
QString provingText(const Proving &proving, base::Instant moment, const QLocale &locale = QLocale());
/// Who ticked it and when, or what proved it; empty while it is open.
QString markText(const Mark &mark, const QTimeZone &zone, const QLocale &locale = QLocale());
/// "Round of 25 Nov 2026 by Ana, 5 of 12 done"
QString sheetText(const Sheet &sheet, const QTimeZone &zone, const QLocale &locale = QLocale());

/// "Round of 25/11/2026, goes on", to be chosen from a list.
QString roundName(const Round &round, const QTimeZone &zone, const QLocale &locale = QLocale());

/// The sentences that prove what is proved and not ticked, by step: what a round keeps when it is finished.
QHash<QString, QString> proofsOf(const Sheet &sheet, const QLocale &locale = QLocale());

/// The round as a page of DokuWiki.
QString wikiText(const Sheet &sheet, const QTimeZone &zone, const QLocale &locale = QLocale());
/// The round for a chat: plain text, a line a step.
QString chatText(const Sheet &sheet, const QTimeZone &zone, const QLocale &locale = QLocale());
/// The page a round is saved to: "rounds:2026-11-25", by the day it began.
QString pageOf(const Round &round, const QString &wikiNamespace, const QTimeZone &zone);

} // namespace rounds
