// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/wordfilter.h"

namespace shared {

/// Finds records by all that stands in their rows, and sorts them by what their cells say they are sorted by.
class RecordsFilter : public WordFilter {
    Q_OBJECT

public:
    using WordFilter::WordFilter;

    /// Columns of numbers, whose headings stand above them on the right.
    void setNumberColumns(const QList<int> &columns) { m_numbers = columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString haystack(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QList<int> m_numbers;
};

} // namespace shared
