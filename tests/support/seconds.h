// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/sampleswriter.h"

#include <QList>

namespace fixture {

/// Samples a second apart from the epoch on; NaN is a missing one, and three of them are a gap.
inline series::Samples seconds(const QList<double> &values)
{
    series::SamplesWriter writer(2000);
    writer.expectGrid(0, 1000);
    for (qsizetype i = 0; i < values.size(); ++i)
        writer.append(i * 1000, values.at(i));
    return writer.snapshot();
}

} // namespace fixture
