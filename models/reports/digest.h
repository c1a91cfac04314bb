// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/draft.h"

#include <QLocale>

namespace reports {

/// The incident as one dated bullet, as the semester report has them: "- On 10 October 2020, …", with what
/// was done about it once somebody wrote it down.
QString bulletOf(const Draft &draft, const QTimeZone &zone, const QLocale &locale = QLocale());
/// The incident for a chat: its title, what is known, and the last note; plain text that Markdown likes.
QString chatOf(const Draft &draft, const QTimeZone &zone, const QLocale &locale = QLocale());

/// "26 Nov, 02:14 · alice does not answer", to be chosen from a list.
QString draftName(const Draft &draft, const QTimeZone &zone, const QLocale &locale = QLocale());
/// One word and where it is: "Being written", "On its way to tech:incidents:…", "Published as …".
QString stateText(const Draft &draft);

} // namespace reports
