// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/legendmodel.h"

#include "models/base/quantitytext.h"
#include "widgets/shared/plainlabel.h"

namespace charts {

using namespace Qt::StringLiterals;

LegendModel::LegendModel(const ChartData &chartData, QObject *parent)
    : QAbstractTableModel(parent)
    , m_data(chartData)
{
}

void LegendModel::rebuild(const QList<QColor> &colors, const QLocale &locale)
{
    beginResetModel();
    m_colors = colors;
    m_locale = locale;
    m_figures.clear();
    for (const Line &line : m_data.lines)
        m_figures.append(figuresOf(line, m_data));
    endResetModel();
}

void LegendModel::moveCursor()
{
    if (m_figures.isEmpty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, NowColumn, NowColumn);
    Q_EMIT dataChanged(index(0, NowColumn), index(rowCount() - 1, NowColumn));
}

int LegendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.size());
}

int LegendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

double LegendModel::figure(qsizetype line, Column column) const
{
    if (column == NowColumn && m_data.cursor)
        return valueAt(m_data.lines.at(line), *m_data.cursor, m_data.range.step.count());
    const LineFigures &figures = m_figures.at(line);
    return column == NowColumn ? figures.now : column == AverageColumn ? figures.average : figures.highest;
}

QVariant LegendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((column == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (column == NameColumn) {
        if (role == Qt::DecorationRole)
            return m_colors.at(index.row() % m_colors.size());
        if (role == Qt::ToolTipRole)
            return shared::plainToolTip(m_data.lines.at(index.row()).name);
        return role == Qt::DisplayRole ? m_data.lines.at(index.row()).name : QVariant();
    }
    return role == Qt::DisplayRole ? base::quantityText(figure(index.row(), column), m_data.unit, m_locale)
                                   : QVariant();
}

QString LegendModel::crosshairTitle()
{
    return tr("At the crosshair");
}

QVariant LegendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Line");
    case NowColumn:
        return m_data.cursor ? crosshairTitle() : tr("Now");
    case AverageColumn:
        return tr("Average");
    case HighestColumn:
        return tr("Highest");
    default:
        return {};
    }
}

} // namespace charts
