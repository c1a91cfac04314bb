// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/fact.h"
#include "models/inventory/fieldnames.h"
#include "models/wiki/diagnostic.h"

namespace inventory {

/// A place where something is named, and what is said of it there.
struct Mention {
    QString name; ///< without markup
    std::optional<Kind> kind; ///< as it is said there
    QString page;
    wiki::Revision revision = 0;
    int line = 0;
    QString text; ///< how the name stands in that line
    wiki::Banner banner = wiki::Banner::None;
    QList<Fact> facts;
};

/// What the pages say, before it is known what belongs together.
struct Mentions {
    QList<Mention> list;
    QList<wiki::Diagnostic> diagnostics;
};

/// A page with its blocks.
struct ReadPage {
    wiki::Revision revision = 0;
    wiki::Document document;
};

} // namespace inventory
