// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/situation/sourcestatus.h"

#include <QLocale>
#include <QString>

namespace situation {

/// What a source is to people: "Metrics", "Wiki". The id itself for one that has no word yet.
QString sourceNameText(const SourceStatus &status);

/// The product's own name: "VictoriaMetrics". Empty until known.
QString sourceKindText(const SourceStatus &status);

/// The word for a source's state: "Up to date", "Out of date", "Down", "Not evaluated".
QString sourceStateText(SourceStatus::State state);

/// The title of a column of SourcesModel.
QString sourceColumnText(int column);

/// Why the newest attempt failed, as a sentence with the way out; empty when it did not.
QString sourceErrorText(const SourceStatus &status, const QLocale &locale = QLocale());

/// What stands behind the other texts, one thing a line: what the source is taken for, and the error's
/// detail. May be empty.
QString sourceDetailText(const SourceStatus &status);

/// How the source stands, as a sentence with the way out: what failed, how old what is shown is, when it is
/// asked again. Empty when all is well. Never carries the error's detail.
QString sourceMessageText(const SourceStatus &status, base::Instant now, const QLocale &locale = QLocale());

} // namespace situation
