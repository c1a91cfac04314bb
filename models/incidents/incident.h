// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/writtendate.h"
#include "models/inventory/inventory.h"

#include <QList>

namespace incidents {

/// A subject of the inventory that the text of an incident names.
struct Named {
    inventory::Kind kind = inventory::Kind::Host;
    QString name;

    bool operator==(const Named &) const = default;
};

/// Something that went wrong, as the wiki tells it. Nothing in it is invented: what nobody wrote is empty.
struct Incident {
    QString id; ///< page and date, the same while nobody moves it to another page or date
    WrittenDate start;
    std::optional<WrittenDate> end; ///< nothing when nobody says
    QString title; ///< its first sentence, or its heading, without markup
    QString text; ///< an exact substring of the page's line
    QStringList details; ///< lines below it, without markup
    QList<Named> subjects; ///< that it names, in the order of the inventory
    QString cause; ///< where it is labelled so
    QString fix; ///< likewise
    QStringList links; ///< targets, as they are written
    QString page;
    wiki::Revision revision = 0;
    int line = 0; ///< from 1
    wiki::Banner banner = wiki::Banner::None;

    /// From when to when it may have been, as exact as it is written.
    base::Instant from(const QTimeZone &zone) const { return start.from(zone); }
    base::Instant to(const QTimeZone &zone) const
    {
        const WrittenDate &last = end ? *end : start;
        const bool instant = !end && start.precision == WrittenDate::Precision::Minute;
        return instant ? last.from(zone) : last.to(zone);
    }

    bool operator==(const Incident &) const = default;
};

/// All that the wiki tells.
struct History {
    QList<Incident> incidents; ///< by start, the oldest first; then by page and line
    QList<wiki::Diagnostic> diagnostics; ///< by page, then line

    bool operator==(const History &) const = default;
};

} // namespace incidents
