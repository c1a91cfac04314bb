// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/detection.h"

#include <QJsonObject>

namespace incidents {

/// {incidents[], diagnostics[]}, as docs/json.md describes it.
/// @param zone of times that were written without
/// @param detections of the same history; empty when nobody has looked into the metrics
QJsonObject toJson(const History &history, const QTimeZone &zone, const Detections &detections = {});

} // namespace incidents
