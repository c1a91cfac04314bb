// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/wordfilter.h"

namespace drift {

/// Finds differences by all that stands in their rows, and sorts them as people sort texts.
class DriftFilter : public shared::WordFilter {
    Q_OBJECT

public:
    using WordFilter::WordFilter;

protected:
    QString haystack(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace drift
