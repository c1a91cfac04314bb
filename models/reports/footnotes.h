// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/draft.h"
#include "models/wiki/block.h"

#include <QList>

namespace reports {

/// A proof as it stands in the text of a report.
struct Footnote {
    wiki::Span span; ///< the whole of it, brackets included
    records::Proof proof; ///< query and time, or page and line; its sentence is empty

    bool operator==(const Footnote &) const = default;
};

/// A proof as a footnote of DokuWiki: "((%%up == 0%%, 2026-11-26T01:14:00Z))", or of a page
/// "(([[infra:machines]], l. 12: %%| alice | Compiègne |%%))". Empty when there is neither query nor page.
QString footnoteOf(const records::Proof &proof);
/// The proofs among the footnotes of a page, in its order; other footnotes are not ours. Total.
QList<Footnote> footnotesIn(const QString &text);

/// Words from outside that keep their letters and mean nothing to the wiki.
QString withoutMarkup(const QString &words);
/// A fact as an item of a list: "  * alice does not answer ((…))".
QString itemOf(const Fact &fact);

} // namespace reports
