// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/outboxmodel.h"

#include "models/base/errortext.h"
#include "models/base/quantitytext.h"
#include "models/base/state.h"
#include "models/outbox/outboxtext.h"

namespace outbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 300;

base::State toneOf(const Entry &entry)
{
    const bool stopped = entry.state == State::Waiting && !entry.due;
    if (entry.state == State::Conflict || entry.state == State::Refused || stopped)
        return base::State::Warning;
    return entry.state == State::Done ? base::State::Ok : base::State::Unknown;
}

} // namespace

void OutboxModel::setEntries(const QList<Entry> &entries)
{
    const QList<Entry> next(entries.rbegin(), entries.rend());
    removeGone(next);
    for (int row = 0; row < int(next.size()); ++row) {
        const Entry &entry = next.at(row);
        if (row >= rowCount() || m_entries.at(row).id != entry.id) { // ids only grow, so the order stays
            beginInsertRows({}, row, row);
            m_entries.insert(row, entry);
            endInsertRows();
        } else if (std::exchange(m_entries[row], entry) != entry) {
            changed(row, 0, ColumnCount - 1);
        }
    }
}

void OutboxModel::removeGone(const QList<Entry> &next)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::contains(next, m_entries.at(row).id, &Entry::id))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
}

void OutboxModel::changed(int row, int firstColumn, int lastColumn)
{
    Q_EMIT dataChanged(index(row, firstColumn), index(row, lastColumn));
}

void OutboxModel::setNow(base::Instant now)
{
    if (std::exchange(m_now, now) == now)
        return;
    for (int row = 0; row < rowCount(); ++row)
        changed(row, SinceColumn, DetailColumn);
}

void OutboxModel::setLocale(const QLocale &locale)
{
    if (std::exchange(m_locale, locale) == locale)
        return;
    for (int row = 0; row < rowCount(); ++row)
        changed(row, 0, ColumnCount - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int OutboxModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(entry, column);
    case Qt::ToolTipRole: // the wiki's objection, in the words of the error, where there is room
        return column == DetailColumn && entry.error
            ? QVariant(textOf(entry, column) + u'\n' + base::errorDetailText(*entry.error))
            : QVariant(textOf(entry, column));
    case Qt::AccessibleTextRole:
        return u"%1 %2: %3"_s.arg(textOf(entry, PageColumn), columnText(column), textOf(entry, column));
    case SortRole:
        return sortKey(entry, column);
    case ToneRole:
        return int(toneOf(entry));
    case IdRole:
        return entry.id;
    default:
        return {};
    }
}

QString OutboxModel::textOf(const Entry &entry, Column column) const
{
    switch (column) {
    case StateColumn:
        return stateText(entry.state);
    case PageColumn:
        return entry.request.page.left(longestCell).simplified();
    case SummaryColumn:
        return entry.request.summary.left(longestCell).simplified();
    case SinceColumn:
        return base::ageText(m_now - entry.changed, m_locale);
    case DetailColumn:
        return entryText(entry, m_now, m_locale);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OutboxModel::sortKey(const Entry &entry, Column column) const
{
    if (column == SinceColumn)
        return -double(base::toMs(entry.changed));
    return column == StateColumn ? QVariant(int(entry.state))
                                 : QVariant(textOf(entry, column).toCaseFolded());
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(columnText(section)) : QVariant();
}

} // namespace outbox
