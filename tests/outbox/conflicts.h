// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/entry.h"

/// Conflicts to be settled, as the outbox keeps them.
namespace conflicts {

inline outbox::Entry between(const QString &base, const QString &ours, const QString &theirs)
{
    return {.id = 7,
            .request = {.profile = QStringLiteral("team"),
                        .page = QStringLiteral("infra:machines"),
                        .baseRevision = base.isEmpty() ? 0 : 1'700'000'000,
                        .base = base,
                        .text = ours,
                        .summary = QStringLiteral("Bob came")},
            .state = outbox::State::Conflict,
            .conflict = outbox::Conflict{.clash = outbox::Clash::Changed,
                                         .theirs = theirs,
                                         .revision = 1'700'003'600,
                                         .author = QStringLiteral("<i>Dave</i>")}};
}

/// Ours alone, theirs alone, two conflicts.
inline outbox::Entry twofold()
{
    return between(QStringLiteral("title\nalice\n\nbob\n\ncarol\n\ndave\n\nend"),
                   QStringLiteral("Title\nalice\n\nbob ours\n\ncarol\n\ndave ours\n\nend"),
                   QStringLiteral("title\nalice\n\nbob theirs\n\ncarol theirs\n\ndave theirs\n\nend"));
}

} // namespace conflicts
