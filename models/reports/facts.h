// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change.h"
#include "models/incidents/outage.h"
#include "models/reports/draft.h"
#include "models/situation/cause.h"
#include "models/situation/situation.h"

#include <QLocale>

namespace reports {

/// All that is known of an incident.
struct Scene {
    situation::Situation situation;
    QList<signals::Signal> entries; ///< the catalogue
    incidents::Outages outages;
    std::optional<incidents::Outage> outage; ///< the one to tell of; nothing: what is wrong at the moment
    QList<changes::Change> changes; ///< of the whole fleet around that time, as far as they are known

    /// What is wrong, worst first: only what ranks with critical, or else the worst there is. Empty when an
    /// outage was chosen.
    QList<situation::Cause> causes() const;
    QString subject() const; ///< what broke first, as people call it; empty when nobody knows
    /// Since when, as far as anybody knows; the moment when nobody does.
    base::Instant began() const;
};

/// What can be said of it and be proved, section by section. Pure: what has no proof is not said.
QList<Fact> factsOf(const Scene &scene, const QTimeZone &zone, const QLocale &locale = QLocale());
/// "alice does not answer": what the page and the list call it.
QString titleOf(const Scene &scene, const QLocale &locale = QLocale());

} // namespace reports
