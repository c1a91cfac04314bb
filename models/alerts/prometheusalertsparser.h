// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertlist.h"
#include "models/base/result.h"
#include "models/http/client.h"

namespace alerts {

/// How many alerting rules a server has.
struct RuleCounts {
    int evaluated = 0;
    int failing = 0; ///< their last evaluation failed, or the first is still to come
    bool operator==(const RuleCounts &) const = default;
};

/// GET /api/v1/alerts of Prometheus, vmalert, and what proxies it: pending and firing alerts. VictoriaMetrics
/// leaves "alerts" out when there are none, and gives an empty list when nobody evaluates at all.
base::Result<QList<Alert>> parsePrometheusAlerts(const http::Response &response);

/// GET /api/v1/rules of the same servers. No group at all means that nobody evaluates.
base::Result<RuleCounts> parseRules(const http::Response &response);

} // namespace alerts
