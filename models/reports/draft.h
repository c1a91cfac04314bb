// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/records/record.h"
#include "models/wiki/page.h"

#include <optional>

namespace reports {

/// A sentence that Vigie fills in, because something proves it.
struct Fact {
    enum class Section {
        Summary, ///< what is wrong, since when, until when
        Affected, ///< machines, services, sites, people
        Alerts,
        Changes, ///< what happened before, the closest first
    };
    Section section = Section::Summary;
    QString sentence; ///< plain, of one line, in the language of the report
    records::Proof proof; ///< never empty: a query, or a page with its line

    bool operator==(const Fact &) const = default;
};

/// An incident as it is being written down: a whole wiki page, one page per incident.
struct Draft {
    enum class State {
        Open, ///< somebody writes it
        Sent, ///< it was handed to the outbox as `entry`
        Published, ///< its text is in the wiki's history as `publishedRevision`
    };
    qint64 id = 0; ///< in the file of drafts; 0: not kept yet
    QString profile; ///< whose wiki
    QString title; ///< its heading
    QString page; ///< id of the page that it becomes
    QString text; ///< the whole page, in the wiki's syntax
    base::Instant began; ///< of the incident, as far as it is known
    base::Instant made;
    base::Instant changed; ///< when the text last did
    State state = State::Open;
    qint64 entry = 0; ///< of the outbox, once sent
    wiki::Revision publishedRevision = 0;
    QString publishedText; ///< what the next publication is based on; empty: there is no page yet

    bool operator==(const Draft &) const = default;
};

/// What the text of a draft was before.
struct Revision {
    base::Instant kept;
    QString text;
    bool ofAnother = false; ///< another program had put it there, and ours replaced it unseen

    bool operator==(const Revision &) const = default;
};

} // namespace reports
