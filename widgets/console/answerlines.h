// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/answer.h"
#include "widgets/charts/timeserieschart.h"

namespace console {

/// The lines of an answer, named by the labels that tell them apart; a single one by its metric, or else by
/// the query.
QList<charts::Line> linesOf(const Answer &answer);

/// What a chart shows of an answer.
charts::Content contentOf(const Answer &answer);

} // namespace console
