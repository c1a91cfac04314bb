// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/draft.h"

#include <optional>

namespace reports {

/// What is to be done to a draft; what is empty stays as it is.
struct Change {
    struct Name {
        QString title;
        QString page;
    };
    struct Standing {
        Draft::State state = Draft::State::Open;
        qint64 entry = 0;
        wiki::Revision revision = 0;
        QString text; ///< that was published
    };

    Draft draft; ///< as this program shows it, with the change: for a file that has lost it
    base::Instant at;
    qint64 seen = 0; ///< the version of the text that this program wrote or read last
    std::optional<QString> text;
    std::optional<Name> name;
    std::optional<Standing> standing;

    /// Does both, the other one last.
    void add(const Change &later);
};

/// Text first, then where it stands: what was published and was changed since is open again.
Draft applied(Draft draft, const Change &change);

} // namespace reports
