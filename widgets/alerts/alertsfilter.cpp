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
    const QVariant a = left.data(AlertsModel::SortRole);
    const QVariant b = right.data(AlertsModel::SortRole);
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    if (a.isValid() != b.isValid()) // an unknown time comes last in either direction
        return a.isValid() == ascending;
    const bool texts = a.typeId() == QMetaType::QString;
    const int order = texts           ? QString::localeAwareCompare(a.toString(), b.toString())
        : a.toDouble() < b.toDouble() ? -1
        : a.toDouble() > b.toDouble() ? 1
                                      : 0;
    if (order != 0)
        return order < 0;
    return (left.row() < right.row()) == ascending;
}

} // namespace alerts
