// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/guides.h"
#include "models/signals/catalogue.h"

#include <QList>
#include <QStringList>

namespace rounds {

/// One thing that the round asks for.
struct Step {
    QString id; ///< the same at every reading, by which a tick finds it
    QString group; ///< the chapter it stands in; of the guide its heading; may be empty
    signals::Bilingual title;
    signals::Bilingual about; ///< what it means and how to do it; may be empty
    QStringList
        proves; ///< signals of the catalogue that are ok everywhere when it is done; "alerts": all quiet
    bool everywhere = false; ///< a machine that tells none of them takes the proof away
    QString guide; ///< words by which the wiki's guide is found
    std::optional<inventory::Guide> written; ///< that guide; see linkGuides()
    QString page; ///< of the wiki it was read from; empty: from a file
    QString origin; ///< that file
    int line = 0; ///< of the page or file, from 1
    QString text; ///< of the page, verbatim

    bool operator==(const Step &) const = default;
};

/// The steps of a file or a page. What is broken costs itself.
struct StepList {
    QList<Step> steps; ///< in the order they are written; ids are unique
    QList<signals::Diagnostic> diagnostics;

    bool operator==(const StepList &) const = default;
};

} // namespace rounds
