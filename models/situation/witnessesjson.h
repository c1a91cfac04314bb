// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/situation/ownchecks.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace situation {

/// What both witnesses say of every address: `witnesses[]` of vigie.check/1 (docs/json.md).
QJsonArray witnessesJson(const OwnChecks &checks, const QLocale &locale);

/// How this desktop stands as a witness: `desktop` of vigie.check/1.
QJsonObject desktopJson(const OwnChecks &checks);

} // namespace situation
