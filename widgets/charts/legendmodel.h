// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartdata.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QLocale>

namespace charts {

/// The lines of a chart with their figures, one row each.
class LegendModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, NowColumn, AverageColumn, HighestColumn, ColumnCount };

    LegendModel(const ChartData &chartData, QObject *parent);

    void rebuild(const QList<QColor> &colors, const QLocale &locale); ///< after data, locale or theme changed
    void moveCursor(); ///< the first figure is the one at the crosshair while there is one

    static QString crosshairTitle(); ///< of the first figures while there is a crosshair

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    double figure(qsizetype line, Column column) const;

    const ChartData &m_data;
    QList<LineFigures> m_figures;
    QList<QColor> m_colors;
    QLocale m_locale;
};

} // namespace charts
