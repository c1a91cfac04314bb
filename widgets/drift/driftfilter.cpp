// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drift/driftfilter.h"

#include "models/drift/driftmodel.h"

namespace drift {

QString DriftFilter::haystack(int row, const QModelIndex &parent) const
{
    return sourceModel()->index(row, 0, parent).data(DriftModel::SearchRole).toString();
}

bool DriftFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (const auto order = before(DriftModel::TextRole, left, right))
        return *order;
    return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
}

} // namespace drift
