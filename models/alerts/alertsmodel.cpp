// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertsmodel.h"

#include "models/alerts/alerttext.h"

#include <QHash>

namespace alerts {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 300;

QHash<QString, qsizetype> ranksOf(const QList<Alert> &alerts)
{
    QHash<QString, qsizetype> ranks;
    for (qsizetype i = 0; i < alerts.size(); ++i)
        ranks.insert(alerts.at(i).fingerprint, i);
    return ranks;
}

} // namespace

void AlertsModel::setAlerts(const QList<Alert> &alerts, bool confirmed)
{
    removeGone(alerts);
    reorder(alerts);
    insertNew(alerts);
    const bool all = std::exchange(m_confirmed, confirmed) != confirmed;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_alerts.at(row) == alerts.at(row) && !all)
            continue;
        m_alerts[row] = alerts.at(row);
        changed(row, row, 0, ColumnCount - 1);
    }
}

void AlertsModel::removeGone(const QList<Alert> &next)
{
    const QHash<QString, qsizetype> stay = ranksOf(next);
    for (qsizetype row = m_alerts.size() - 1; row >= 0; --row) {
        if (stay.contains(m_alerts.at(row).fingerprint))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_alerts.removeAt(row);
        endRemoveRows();
    }
}

void AlertsModel::reorder(const QList<Alert> &next)
{
    const QHash<QString, qsizetype> ranks = ranksOf(next);
    const auto byRank = [&ranks](const Alert &alert) { return ranks.value(alert.fingerprint); };
    if (std::ranges::is_sorted(m_alerts, {}, byRank))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QStringList held;
    for (const QModelIndex &index : before)
        held.append(m_alerts.at(index.row()).fingerprint);
    std::ranges::sort(m_alerts, {}, byRank);
    const QHash<QString, qsizetype> rows = ranksOf(m_alerts);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(int(rows.value(held.at(i))), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void AlertsModel::insertNew(const QList<Alert> &next)
{
    // What is left is in the new order already, so whatever differs at a row is new there.
    for (qsizetype row = 0; row < next.size(); ++row) {
        if (row < m_alerts.size() && m_alerts.at(row).fingerprint == next.at(row).fingerprint)
            continue;
        beginInsertRows({}, int(row), int(row));
        m_alerts.insert(row, next.at(row));
        endInsertRows();
    }
}

void AlertsModel::changed(int firstRow, int lastRow, int firstColumn, int lastColumn)
{
    if (lastRow >= 0)
        Q_EMIT dataChanged(index(firstRow, firstColumn), index(lastRow, lastColumn));
}

void AlertsModel::setNow(base::Instant now)
{
    if (std::exchange(m_now, now) != now)
        changed(0, rowCount() - 1, SinceColumn, SinceColumn);
}

void AlertsModel::setLocale(const QLocale &locale)
{
    if (std::exchange(m_locale, locale) == locale)
        return;
    changed(0, rowCount() - 1, 0, ColumnCount - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int AlertsModel::rowOf(QStringView fingerprint) const
{
    const auto found = std::ranges::find_if(
        m_alerts, [fingerprint](const Alert &alert) { return alert.fingerprint == fingerprint; });
    return found == m_alerts.end() ? -1 : int(found - m_alerts.begin());
}

int AlertsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_alerts.size());
}

int AlertsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlertsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Alert &alert = m_alerts.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case SortRole:
        return sortKey(index.row(), column);
    case ToneRole:
        return int(m_confirmed ? toneOf(alert) : base::State::Unknown);
    case StaleRole:
        return !m_confirmed;
    case FingerprintRole:
        return alert.fingerprint;
    case InstanceRole:
        return alert.instance;
    case SearchRole:
        return u"%1 %2 %3"_s.arg(stateText(alert.state), stateName(alert.state),
                                 alert.labels.toString().left(4000));
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case MainTextRole:
        return textOf(alert, column);
    case Qt::AccessibleTextRole:
        return u"%1 %2: %3"_s.arg(textOf(alert, NameColumn), columnText(column), textOf(alert, column));
    default:
        return {};
    }
}

QString AlertsModel::textOf(const Alert &alert, Column column) const
{
    switch (column) {
    case StateColumn:
        return stateText(alert.state);
    case SeverityColumn:
        return alert.severity.left(longestCell).simplified();
    case NameColumn:
        return alert.name.left(longestCell).simplified();
    case SubjectColumn:
        return alert.subject.left(longestCell).simplified();
    case SinceColumn:
        return sinceText(alert, m_now, m_locale);
    case SummaryColumn:
        return summaryOf(alert);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AlertsModel::sortKey(int row, Column column) const
{
    const Alert &alert = m_alerts.at(row);
    if (column == StateColumn || column == SeverityColumn)
        return row; // the order of isBefore()
    if (column == SinceColumn)
        return alert.since ? QVariant(-double(base::toMs(*alert.since))) : QVariant();
    return textOf(alert, column).toCaseFolded();
}

QVariant AlertsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(columnText(section)) : QVariant();
}

} // namespace alerts
