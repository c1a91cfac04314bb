// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/legendfilter.h"

#include "widgets/charts/legendmodel.h"

namespace charts {

LegendFilter::LegendFilter(const ChartData &chartData, QObject *parent)
    : WordFilter(parent)
    , m_data(chartData)
{
}

QString LegendFilter::haystack(int row, const QModelIndex &) const
{
    return m_data.lines.at(row).name;
}

bool LegendFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_data.shown.value(row) != Shown::NotAmongHighest && WordFilter::filterAcceptsRow(row, parent);
}

/// Of equals the one that came first stays first.
bool LegendFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (const auto order = before(LegendModel::OrderRole, left, right))
        return *order;
    return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
}

} // namespace charts
