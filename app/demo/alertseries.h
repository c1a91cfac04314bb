// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/seriesbuilder.h"

namespace demo {

/// What a vmalert writes into the store about one rule and one target: ALERTS while it fires, and since when
/// its condition holds. Both are absent otherwise.
/// @param held when the condition holds; the rule fires some minutes later
void addAlertSeries(SeriesBuilder &builder, const QByteArray &rule, const std::vector<Stretch> &held,
                    base::Instant made);

/// What that vmalert counts of itself. It ran until three days before the history is made, and was forgotten
/// at a reboot: nobody evaluates rules since.
void addEvaluatorSeries(SeriesBuilder &builder, base::Instant made);

} // namespace demo
