// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/recordsfilter.h"

#include "models/records/recordsmodel.h"

namespace shared {

using records::RecordsModel;

QVariant RecordsFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::TextAlignmentRole)
        return WordFilter::headerData(section, orientation, role);
    const auto side = m_numbers.contains(section) ? Qt::AlignRight : Qt::AlignLeft;
    return int(side | Qt::AlignVCenter);
}

QString RecordsFilter::haystack(int row, const QModelIndex &parent) const
{
    return sourceModel()->index(row, 0, parent).data(RecordsModel::SearchRole).toString();
}

/// Of equals the one that came first stays first.
bool RecordsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (const auto order = before(RecordsModel::OrderRole, left, right))
        return *order;
    return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
}

} // namespace shared
