// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertlist.h"
#include "models/base/result.h"
#include "models/http/client.h"

#include <optional>

namespace alerts {

/// What a server said about its alerts, unread. It is what the archive keeps.
struct Told {
    bool alertmanager = false; ///< `alerts` is of API v2, and nothing else was asked
    http::Response alerts;
    http::Response rules; ///< of the Prometheus API
    http::Response series; ///< of the question alertSeriesQuery()
};

/// Reads it all: which server it is, what fires, and whether anybody evaluates there. When the server has no
/// list of its own, as a VictoriaMetrics without vmalert, the series decide.
base::Result<AlertList> parseTold(const Told &told);

/// The bodies in one document for the archive, and back; nothing when it is not one.
QByteArray packed(const Told &told);
std::optional<Told> unpacked(const QByteArray &bytes);

} // namespace alerts
