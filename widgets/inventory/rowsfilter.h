// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/wordfilter.h"

namespace inventory {

/// Finds rows by all that stands in them; sorts by a column as people sort texts.
class RowsFilter : public shared::WordFilter {
    Q_OBJECT

public:
    using WordFilter::WordFilter;

protected:
    QString haystack(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace inventory
