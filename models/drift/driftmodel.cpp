// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/driftmodel.h"

#include "models/drift/disagreementtext.h"
#include "models/drift/drifttext.h"

namespace drift {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 500;

} // namespace

DriftModel::DriftModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DriftModel::setDrifts(const QList<Drift> &drifts, const QList<inventory::Conflict> &conflicts)
{
    if (drifts == m_drifts && conflicts == m_conflicts)
        return;
    beginResetModel();
    m_drifts = drifts;
    m_conflicts = conflicts;
    endResetModel();
}

void DriftModel::setMoment(base::Instant moment, const QLocale &locale)
{
    m_moment = moment;
    m_locale = locale;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, WrittenColumn), index(rowCount() - 1, MeasuredColumn));
}

const Drift *DriftModel::drift(int row) const
{
    return row >= 0 && row < m_drifts.size() ? &m_drifts.at(row) : nullptr;
}

const inventory::Conflict *DriftModel::conflict(int row) const
{
    const qsizetype index = row - m_drifts.size();
    return index >= 0 && index < m_conflicts.size() ? &m_conflicts.at(index) : nullptr;
}

int DriftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_drifts.size() + m_conflicts.size());
}

int DriftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DriftModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case TextRole:
        return textOf(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(columnTexts().value(index.column()), textOf(index.row(), index.column()));
    case SearchRole: {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(textOf(index.row(), column));
        return cells.join(u' ');
    }
    default:
        return {};
    }
}

QString DriftModel::textOf(int row, int column) const
{
    const Drift *drift = this->drift(row);
    const inventory::Conflict *conflict = this->conflict(row);
    switch (column) {
    case SubjectColumn:
        return (drift ? drift->subject : conflict->name).left(longestCell).simplified();
    case WhatColumn:
        return drift ? kindText(drift->kind) : disagreementText(*conflict);
    case WrittenColumn:
        return (drift ? writtenText(*drift) : sideText(*conflict, 0, m_locale)).left(longestCell);
    case MeasuredColumn:
        return drift ? measuredText(*drift, m_moment, m_locale).left(longestCell)
                     : otherSidesText(*conflict, m_locale).left(longestCell);
    default:
        return {};
    }
}

QVariant DriftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(columnTexts().at(section)) : QVariant();
}

} // namespace drift
