// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/page.h"

#include <QString>

namespace outbox {

/// A page that somebody wants to be saved, and what they had before them when they wrote it.
struct SaveRequest {
    QString profile; ///< whose wiki
    QString page; ///< id
    wiki::Revision baseRevision = 0; ///< that the author saw; 0: there was no page
    QString base; ///< its text; empty: there was no page
    QString text; ///< the whole new page
    QString summary; ///< why, for the wiki's history

    bool operator==(const SaveRequest &) const = default;
};

} // namespace outbox
