// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/widerange.h"

namespace metrics {

/// Steps at the seam of two answers that both hold. They tell the newer one's reader whether what follows is
/// joined with what was there, see MatrixStream; of the two, the older answer counts.
inline constexpr qint64 joint = 2;

/// Whether what was answered of the end of a range may still become another.
enum class End {
    Fresh, ///< it was now when it was asked
    Settled, ///< it was long over
};

/// The end of a range that has moved on since it was answered: what is to be asked when all before it stays
/// as it was. Nothing when the whole is to be asked: it is another question, another step or another part of
/// time, half of it and more is new, or the values depend on which steps are asked, see needsWholeRange().
///
/// Of a fresh end the newest steps are asked again, all of the last two minutes and two at least: the newest
/// of all was not over yet, exporters answer late, and what remote writers send comes in batches. So are, of
/// every end, the steps of the joint before.
std::optional<WideRange> tailOf(const WideRange &known, const WideRange &wanted, End end = End::Fresh);

/// What was known up to the tail, then what the tail says: sample for sample what the whole range would have
/// been answered. A line that is not in the tail ends, one that is only there begins; lines without a sample
/// left are gone.
/// @param asked the range of the tail @param whole that is wanted in the end
Lines continued(const Lines &known, const Lines &tail, const base::TimeRange &asked,
                const base::TimeRange &whole);

/// Asks for the tail alone. Fails as PrometheusClient::lines() does.
/// @param known the answer so far @param whole the range that is wanted
base::Pending<Lines> askTail(const PrometheusClient &client, const Lines &known, const WideRange &tail,
                             const base::TimeRange &whole);

} // namespace metrics
