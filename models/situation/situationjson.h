// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/situation/situation.h"

#include <QJsonObject>
#include <QLocale>

namespace situation {

/// The document of `vigie check --format json`, schema vigie.check/1 (docs/json.md). Reasons are sentences in
/// the language of `locale`; a value that JSON cannot write (NaN, ±Inf) is null.
QJsonObject toJson(const Situation &situation, const QLocale &locale);

} // namespace situation
