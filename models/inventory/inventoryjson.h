// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"

#include <QJsonArray>
#include <QJsonObject>

namespace inventory {

/// The published name of a banner: "plan", "obsolete", "critical"; null without one.
QJsonValue bannerName(wiki::Banner banner);

/// A value as JSON: text, number, list of texts, or bool.
QJsonValue toJson(const Value &value);
/// {key, value, unit, page, revision, line, text, banner}
QJsonObject toJson(const Fact &fact);
QJsonArray toJson(const QList<wiki::Diagnostic> &diagnostics);

/// The lists of schema vigie.inventory/1 (docs/json.md): subjects, conflicts, diagnostics.
QJsonObject toJson(const Inventory &inventory);

} // namespace inventory
