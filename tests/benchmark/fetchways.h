// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timerange.h"
#include "models/http/networkclient.h"
#include "models/metrics/halves.h"
#include "models/series/extent.h"

#include <chrono>

/// Ways to fetch a range answer from a store and to read it.
namespace fetchways {

inline constexpr http::Limits ample{
    .idle = std::chrono::seconds(60), .total = std::chrono::seconds(120), .bytes = 256LL * 1024 * 1024};

/// What it took, and what came of it.
struct Taken {
    double ms = 0;
    qint64 bytes = 0;
    qint64 samples = 0;
    series::Extent extent;
};

/// The bytes and no more, in this thread.
Taken bareTransfer(const QUrl &url);

/// What most programs do: ask, wait for all of it, make a tree of it.
Taken usualWay(const QUrl &url);

/// The product's: read while it arrives. @param coarse the answer is one of metrics::wideRange()
Taken ourWay(http::Client &client, const QUrl &url, const base::TimeRange &range, bool coarse);

/// The product's where an answer is known to be long: two halves at once. Bytes are not counted.
Taken inHalves(const metrics::PrometheusClient &client, const metrics::Halves &halves);

} // namespace fetchways
