// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident.h"

#include <QJsonObject>

namespace incidents {

/// {incidents[], diagnostics[]}, as docs/json.md describes it. @param zone of times that were written without
QJsonObject toJson(const History &history, const QTimeZone &zone);

} // namespace incidents
