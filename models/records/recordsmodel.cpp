// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordsmodel.h"

#include "models/base/statetext.h"

#include <algorithm>

namespace records {

using namespace Qt::StringLiterals;

namespace {

QString wholeRow(const Record &record)
{
    QStringList words;
    for (const Cell &cell : record.cells)
        words << cell.text << cell.detail;
    return words.join(u' ');
}

/// For a screen reader, to which icon and colour say nothing.
QString spoken(const Cell &cell)
{
    QStringList parts{cell.text, cell.detail};
    if (cell.state != base::State::NotApplicable)
        parts.prepend(base::stateText(cell.state));
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

} // namespace

RecordsModel::RecordsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RecordsModel::setHeadings(const QStringList &headings)
{
    if (headings == m_headings)
        return;
    beginResetModel();
    m_headings = headings;
    endResetModel();
}

void RecordsModel::setRecords(const QList<Record> &records)
{
    if (records == m_records)
        return;
    if (std::ranges::equal(records, m_records, {}, &Record::key, &Record::key) && !records.isEmpty()) {
        m_records = records;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_records = records;
    endResetModel();
}

const Record *RecordsModel::record(int row) const
{
    return row >= 0 && row < m_records.size() ? &m_records.at(row) : nullptr;
}

int RecordsModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_records, key, &Record::key);
    return found == m_records.end() ? -1 : int(std::distance(m_records.begin(), found));
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record &record = m_records.at(index.row());
    const Cell cell = record.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? cell.text : cell.tip;
    case Qt::AccessibleTextRole:
        return spoken(cell);
    case StateRole:
        return int(cell.state);
    case StaleRole:
        return cell.stale;
    case DetailRole:
        return cell.detail;
    case OrderRole:
        return cell.order;
    case SearchRole:
        return wholeRow(record);
    case KeyRole:
        return record.key;
    default:
        return {};
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headings.value(section);
}

} // namespace records
