// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/wordfilter.h"

namespace health {

/// Sorts and filters the fleet. Unmeasured cells come last in either direction, and equal ones stand by name.
class FleetFilter : public shared::WordFilter {
    Q_OBJECT

public:
    using WordFilter::WordFilter;

protected:
    QString haystack(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace health
