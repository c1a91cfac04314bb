// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/health/questions.h"
#include "models/metrics/series.h"
#include "models/settings/profile.h"
#include "models/signals/reading.h"

#include <QHash>
#include <QList>

#include <vector>

namespace health {

/// A question with the newest answer to it.
struct Answered {
    Question question;
    base::Result<metrics::Vector> answer;
    bool fresh = true; ///< asked in this very refresh, not kept from one before
};

/// Where each family (by FamilyOf::key()) was seen in the 30 days before the moment, as values of its label.
using Seen = QHash<QString, base::Result<QStringList>>;

/// What one refresh was told.
struct Answers {
    base::Instant moment; ///< the instant the backend was asked about
    std::vector<Answered> answered; ///< in the order of questionsOf()
    Seen seen;
    base::Milliseconds skew{0}; ///< the backend's clock minus ours
};

/// Whether anything was learnt: at least one of the questions of this refresh was answered.
bool anyAnswered(const Answers &answers);

/// Joins the answers to subjects: machines by instance; what another exporter tells of a machine (cAdvisor
/// beside node-exporter) by the profile's mapping or the host part of its instance, when that is unique;
/// guests by name. A signal whose question failed is noted; when all that were asked failed, so did the
/// refresh.
base::Result<signals::Readings> assemble(const Answers &answers, const QList<signals::Signal> &entries,
                                         const QList<settings::NameRule> &names);

} // namespace health
