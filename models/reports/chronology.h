// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

#include <QString>

namespace reports {

/// A piece of text to put into a page.
struct Insertion {
    qsizetype at = 0; ///< UTF-16 units from the page's beginning
    QString text;

    bool operator==(const Insertion &) const = default;
};

/// A note typed during the outage, behind those that stand in the page's chronology: "  * **02:34** : text".
/// Without such a heading one is made at the end. On another day than the page's the note says which.
/// @param began of the incident
Insertion noteInsertion(const QString &page, const QString &note, base::Instant now, base::Instant began,
                        const QTimeZone &zone);

/// The heading of that section, in the user's language.
QString chronologyHeading();

} // namespace reports
