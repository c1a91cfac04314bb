// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/widerange.h"

#include <optional>

namespace metrics {

/// A question in two, one for each half of its range. Both stores evaluate and write an answer with one
/// processor, so that a long one is there in little more than half the time when two are asked at once.
struct Halves {
    WideRange older;
    WideRange newer; ///< begins by the joint (see tail.h) before the older one ends
};

/// Nothing when asking twice would gain nothing: less than a quarter of a million samples are expected, which
/// is less than is remembered of an answer (see PrometheusClient::lines()), or the values depend on which
/// steps are asked, see needsWholeRange().
/// @param lines that the answer is expected to have, such as the one before; 0: not known
std::optional<Halves> halvesOf(const WideRange &whole, qsizetype lines);

/// Asks for both at once, and puts them together: what the whole range would have been answered. Fails as
/// PrometheusClient::lines() does, when either does. Nothing is remembered.
base::Pending<Lines> askHalves(const PrometheusClient &client, const Halves &halves);

/// Asks in halves where halvesOf() gives some, else as askWide() does.
base::Pending<Lines> askWhole(const PrometheusClient &client, const WideRange &whole, qsizetype lines,
                              const std::optional<Memory> &memory = {});

} // namespace metrics
