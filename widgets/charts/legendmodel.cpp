// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/legendmodel.h"

#include "models/base/quantitytext.h"
#include "widgets/charts/dashes.h"
#include "widgets/charts/viewtext.h"
#include "widgets/shared/plainlabel.h"

#include <QPainter>

#include <cmath>

namespace charts {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize swatch(14, 4); ///< as the legend draws a colour
constexpr int finest = 2; ///< pixels of it for one of a plain screen

/// What a dashed line has instead of a colour.
QPixmap dashedSwatch(const QColor &color)
{
    QPixmap picture(swatch * finest);
    picture.setDevicePixelRatio(finest);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    constexpr int dash = (swatch.width() - dashGap) / 2;
    painter.fillRect(0, 0, dash, swatch.height(), color);
    painter.fillRect(dash + dashGap, 0, dash, swatch.height(), color);
    return picture;
}

} // namespace

LegendModel::LegendModel(const ChartData &chartData, QObject *parent)
    : QAbstractTableModel(parent)
    , m_data(chartData)
{
}

/// The same lines keep their rows, so that what is chosen and scrolled to stays.
void LegendModel::rebuild(const QList<QColor> &colors, const QLocale &locale, const QColor &muted)
{
    QStringList names;
    QList<LineFigures> figures;
    for (const Line &line : m_data.lines) {
        names.append(titleOf(m_data, names.size()));
        figures.append(figuresOf(line, m_data));
    }
    const bool same = names == m_names && !names.isEmpty();
    if (!same)
        beginResetModel();
    m_names = names;
    m_figures = figures;
    m_colors = colors;
    m_muted = muted;
    m_locale = locale;
    if (!same)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
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
        return valueAt(m_data.lines.at(line), *m_data.cursor, m_data.view.step.count());
    const LineFigures &figures = m_figures.at(line);
    switch (column) {
    case NowColumn:
        return figures.now;
    case LowestColumn:
        return figures.lowest;
    case AverageColumn:
        return figures.average;
    default:
        return figures.highest;
    }
}

QColor LegendModel::colorOf(qsizetype line) const
{
    QColor color = m_colors.at(m_data.colorOf(line) % m_colors.size());
    color.setAlphaF(m_data.isFaint(line) ? 0.6F : 1.0F); // as it is drawn
    return color;
}

QVariant LegendModel::nameData(qsizetype line, int role) const
{
    const QString &name = m_names.at(line);
    switch (role) {
    case Qt::DecorationRole:
        return m_data.isTwin(line) ? QVariant(dashedSwatch(colorOf(line))) : colorOf(line);
    case Qt::ToolTipRole:
        return shared::plainToolTip(name);
    case Qt::CheckStateRole: // a line that is alone cannot be hidden
        return m_names.size() < 2 ? QVariant() : m_data.isShown(line) ? Qt::Checked : Qt::Unchecked;
    case Qt::DisplayRole:
    case OrderRole:
        return name;
    default:
        return {};
    }
}

QVariant LegendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((column == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole)
        return m_data.isShown(index.row()) ? QVariant() : m_muted;
    if (column == NameColumn)
        return nameData(index.row(), role);
    const double value = figure(index.row(), column);
    if (role == OrderRole)
        return std::isnan(value) ? QVariant() : value;
    return role == Qt::DisplayRole ? base::quantityText(value, m_data.unitOf(index.row()), m_locale)
                                   : QVariant();
}

Qt::ItemFlags LegendModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == NameColumn && m_names.size() > 1 ? flags | Qt::ItemIsUserCheckable : flags;
}

bool LegendModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Q_EMIT toggled(index.row());
    return true;
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
    if (role == Qt::InitialSortOrderRole)
        return int(section == NameColumn ? Qt::AscendingOrder : Qt::DescendingOrder);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Line");
    case NowColumn:
        return m_data.cursor ? crosshairTitle() : tr("Now");
    case LowestColumn:
        return tr("Lowest");
    case AverageColumn:
        return tr("Average");
    case HighestColumn:
        return tr("Highest");
    default:
        return {};
    }
}

} // namespace charts
