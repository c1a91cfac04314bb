// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/situation/situation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace situation {

/// The list "alerts" of vigie.check/1 and vigie.alerts/1 (docs/json.md), in its order.
QJsonArray toJson(const QList<alerts::Alert> &alerts);

/// A source as it stands in "sources".
QJsonObject toJson(const SourceStatus &source);

/// The document of `vigie show alerts --format json`, schema vigie.alerts/1.
QJsonObject alertsDocument(const Situation &situation);

} // namespace situation
