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

/// What happened of late on one machine.
struct ChangesOf {
    QString subject; ///< name
    QString instance; ///< towards the backend
    QList<changes::Change> list;

    bool operator==(const ChangesOf &) const = default;
};

/// All that is known of an incident.
struct Scene {
    situation::Situation situation;
    QList<signals::Signal> entries; ///< the catalogue
    incidents::Outages outages;
    std::optional<incidents::Outage> outage; ///< the one to tell of; nothing: what is wrong at the moment
    QList<ChangesOf> changes;

    /// What is wrong, worst first: only what ranks with critical, or else the worst there is. Empty when an
    /// outage was chosen.
    QList<situation::Cause> causes() const;
    /// The machines that it is about, towards the backend; those to ask for changes.
    QStringList instances() const;
    /// Since when, as far as anybody knows; the moment when nobody does.
    base::Instant began() const;
};

/// What can be said of it and be proved, section by section. Pure: what has no proof is not said.
QList<Fact> factsOf(const Scene &scene, const QTimeZone &zone, const QLocale &locale = QLocale());
/// "alice does not answer": what the page and the list call it.
QString titleOf(const Scene &scene, const QLocale &locale = QLocale());

} // namespace reports
