// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inventory/subjectsfilter.h"

#include "models/inventory/subjectsmodel.h"

namespace inventory {

SubjectsFilter::SubjectsFilter(QObject *parent)
    : WordFilter(parent)
{
    setRecursiveFilteringEnabled(true);
}

int SubjectsFilter::shownCount() const
{
    int count = 0;
    for (int kind = 0; kind < rowCount(); ++kind)
        count += rowCount(index(kind, 0));
    return count;
}

int SubjectsFilter::allCount() const
{
    return int(static_cast<const SubjectsModel *>(sourceModel())->inventory().subjects.size());
}

QString SubjectsFilter::haystack(int row, const QModelIndex &parent) const
{
    return sourceModel()->index(row, 0, parent).data(SubjectsModel::SearchRole).toString();
}

} // namespace inventory
