// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertlist.h"
#include "models/base/result.h"
#include "models/http/client.h"

namespace alerts {

/// The answer of Alertmanager's GET /api/v2/alerts, a bare array. Malformed when it is anything else, or when
/// an element has no labels: then it is not this API. A list without alerts does not say that anybody looks.
base::Result<AlertList> parseAlertmanager(const http::Response &response);

} // namespace alerts
