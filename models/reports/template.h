// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/draft.h"
#include "models/wiki/diagnostic.h"

#include <QHash>
#include <QList>

namespace reports {

/// What stands in for the placeholders of a template.
struct Filling {
    QHash<QString, QString> words; ///< by name, such as TITLE; within a line
    QHash<QString, QStringList> lists; ///< by name, such as SUMMARY; alone on their line
};

/// A page made from a template.
struct Filled {
    QString text;
    QList<wiki::Diagnostic> diagnostics; ///< placeholders that nobody knows; they stay as they are

    bool operator==(const Filled &) const = default;
};

/// Fills a template, whose placeholders are written as DokuWiki's own: @TITLE@, @DATE@, @SUMMARY@. Total; at
/// most 256 KiB of the template are used.
/// @param page what diagnostics call it
Filled filled(const QString &text, const Filling &filling, const QString &page);

/// What the facts of an incident fill in: TITLE, DATE, SINCE, and the lists SUMMARY, AFFECTED, ALERTS,
/// CHANGES. A list without a fact says so.
Filling fillingOf(const QString &title, base::Instant began, const QList<Fact> &facts, const QTimeZone &zone,
                  const QLocale &locale = QLocale());

/// "Line 4 of the template: nobody knows @PLACE@; it was left as it stands."
QString diagnosticText(const wiki::Diagnostic &diagnostic);

/// The page of an incident: "tech:incidents:2026-11-26_alice_does_not_answer".
/// @param places pages and namespaces that tell of incidents, as the profile has them; the first namespace is
///               taken, else the first page's name, else "incidents"
QString pageOf(const QString &title, base::Instant began, const QStringList &places, const QTimeZone &zone);

} // namespace reports
