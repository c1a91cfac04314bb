// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartdata.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace charts {

/// The samples that are seen, a row a time and a column each line that is drawn. Nothing is copied but times:
/// a cell is read when it is looked at.
class SamplesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    SamplesModel(const ChartData &chartData, QObject *parent);

    void rebuild(const QLocale &locale); ///< after any change

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Shown in the unit; to be copied (EditRole) as stored.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void moveOn(qsizetype gone, const QList<qint64> &times);
    QVariant timeData(qint64 time, int role) const;

    const ChartData &m_data;
    QList<qsizetype> m_lines;
    QStringList m_names; ///< of these
    QList<qint64> m_times;
    QLocale m_locale;
};

} // namespace charts
