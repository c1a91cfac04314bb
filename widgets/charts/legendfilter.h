// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartdata.h"
#include "widgets/shared/wordfilter.h"

namespace charts {

/// The rows of a legend that are listed, and in which order: by words of their names, and none of those that
/// are not among the highest when only these are wanted.
class LegendFilter : public shared::WordFilter {
    Q_OBJECT

public:
    LegendFilter(const ChartData &chartData, QObject *parent);

protected:
    QString haystack(int row, const QModelIndex &parent) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const ChartData &m_data;
};

} // namespace charts
