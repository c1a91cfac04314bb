// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/alertsfilter.h"

#include "models/alerts/alertsmodel.h"

namespace alerts {

QString AlertsFilter::haystack(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, AlertsModel::SubjectColumn, parent);
    return index.data().toString() + u' ' + index.data(AlertsModel::SearchRole).toString();
}

bool AlertsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (const auto order = before(AlertsModel::SortRole, left, right))
        return *order;
    return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
}

} // namespace alerts
