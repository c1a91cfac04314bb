// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/wordfilter.h"

namespace alerts {

/// Sorts and filters alerts by all of their labels and the word of their state. Equal ones stand as in the
/// model: worst first, then the newest.
class AlertsFilter : public shared::WordFilter {
    Q_OBJECT

public:
    using WordFilter::WordFilter;

protected:
    QString haystack(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace alerts
