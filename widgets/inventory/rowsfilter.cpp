// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inventory/rowsfilter.h"

#include "models/inventory/rowsmodel.h"

#include <QCollator>

namespace inventory {

QString RowsFilter::haystack(int row, const QModelIndex &parent) const
{
    return sourceModel()->index(row, 0, parent).data(RowsModel::SearchRole).toString();
}

/// Line 9 comes before line 12.
bool RowsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    static const QCollator natural = [] {
        QCollator collator;
        collator.setNumericMode(true);
        return collator;
    }();
    const int order = natural.compare(left.data().toString(), right.data().toString());
    return order == 0 ? (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder) : order < 0;
}

} // namespace inventory
