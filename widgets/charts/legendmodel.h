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
    enum Column { NameColumn, NowColumn, LowestColumn, AverageColumn, HighestColumn, ColumnCount };
    enum Role { OrderRole = Qt::UserRole }; ///< the bare value; nothing where nothing was measured

    LegendModel(const ChartData &chartData, QObject *parent);

    void rebuild(const QList<QColor> &colors, const QLocale &locale,
                 const QColor &muted); ///< after any change
    void moveCursor(); ///< the first figure is the one at the crosshair while there is one

    static QString crosshairTitle(); ///< of the first figures while there is a crosshair

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void toggled(qsizetype line); ///< its box was pressed

private:
    double figure(qsizetype line, Column column) const;
    QColor colorOf(qsizetype line) const;
    QVariant nameData(qsizetype line, int role) const;

    const ChartData &m_data;
    QStringList m_names; ///< of the lines that the figures are of
    QList<LineFigures> m_figures;
    QList<QColor> m_colors;
    QColor m_muted;
    QLocale m_locale;
};

} // namespace charts
