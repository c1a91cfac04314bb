// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace metrics {

/// Whether the value of a query at one step can depend on which steps are asked besides: running sums, the
/// best over all of the range, what fills gaps. Then its end cannot be asked alone. Of words that nobody
/// knows the answer is no.
bool needsWholeRange(QStringView query);

} // namespace metrics
