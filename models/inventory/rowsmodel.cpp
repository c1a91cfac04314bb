// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/rowsmodel.h"

namespace inventory {

using namespace Qt::StringLiterals;

RowsModel::RowsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RowsModel::setRows(const QStringList &headings, const QList<Row> &rows)
{
    if (headings == m_headings && rows == m_rows)
        return;
    beginResetModel();
    m_headings = headings;
    m_rows = rows;
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const QString cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return cell;
    case Qt::ToolTipRole:
        return row.tip.isEmpty() ? cell : row.tip;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(m_headings.at(index.column()), cell);
    case ToneRole:
        return int(row.tone);
    case DimRole:
        return row.dim;
    case PageRole:
        return row.page;
    case LineRole:
        return row.line;
    case SearchRole:
        return row.cells.join(u' ');
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headings.at(section)) : QVariant();
}

} // namespace inventory
