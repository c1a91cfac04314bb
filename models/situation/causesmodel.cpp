// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/causesmodel.h"

#include "models/base/quantitytext.h"
#include "models/base/statetext.h"

#include <QSet>

namespace situation {

using namespace Qt::StringLiterals;
using base::State;

const signals::Signal *CausesModel::signalOf(const Cause &cause) const
{
    const QString id = cause.kind == Cause::Kind::Source ? QString() : cause.finding.signal;
    const auto found = std::ranges::find(m_entries, id, &signals::Signal::id);
    return found == m_entries.end() ? nullptr : &*found;
}

QStringList CausesModel::keys() const
{
    QStringList keys;
    for (const Cause &cause : m_causes)
        keys.append(cause.key);
    return keys;
}

void CausesModel::setCauses(const QList<Cause> &causes)
{
    QHash<QString, qsizetype> rank;
    QStringList order;
    for (const Cause &cause : causes) {
        rank.insert(cause.key, rank.size());
        order.append(cause.key);
    }
    const QStringList before = keys();
    const QSet<QString> known(before.begin(), before.end());
    QStringList staying;
    QList<Cause> coming;
    for (const Cause &cause : causes) {
        if (known.contains(cause.key))
            staying.append(cause.key);
        else
            coming.append(cause);
    }
    putInOrder(staying);
    removeFrom(staying.size());
    for (int row = 0; row < int(m_causes.size()); ++row)
        replaceDetails(row, causes.at(rank.value(m_causes.at(row).key)));
    append(coming);
    putInOrder(order);
}

/// Those that are named first and in this order, the others after them.
void CausesModel::putInOrder(const QStringList &order)
{
    QHash<QString, qsizetype> rank;
    for (const QString &key : order)
        rank.insert(key, rank.size());
    const auto byRank = [&rank](const Cause &cause) { return rank.value(cause.key, rank.size()); };
    if (std::ranges::is_sorted(m_causes, {}, byRank))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QStringList moved;
    for (const QModelIndex &index : before)
        moved.append(index.internalId() == topLevel ? m_causes.at(index.row()).key : QString());
    std::ranges::stable_sort(m_causes, {}, byRank);
    for (int row = 0; row < int(m_causes.size()); ++row)
        m_rows[m_ids.value(m_causes.at(row).key)] = row;
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(moved.at(i).isEmpty() ? before.at(i)
                                           : createIndex(rowOf(m_ids.value(moved.at(i))), 0, topLevel));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void CausesModel::removeFrom(qsizetype row)
{
    if (row >= m_causes.size())
        return;
    beginRemoveRows({}, int(row), int(m_causes.size()) - 1);
    for (const Cause &gone : m_causes.sliced(row)) {
        m_rows.remove(m_ids.take(gone.key));
        m_lineCounts.remove(gone.key);
    }
    m_causes.remove(row, m_causes.size() - row);
    endRemoveRows();
}

void CausesModel::append(const QList<Cause> &causes)
{
    if (causes.isEmpty())
        return;
    beginInsertRows({}, int(m_causes.size()), int(m_causes.size() + causes.size()) - 1);
    for (const Cause &cause : causes) {
        m_rows.insert(idOf(cause.key), int(m_causes.size()));
        m_lineCounts.insert(cause.key, linesOf(cause).size());
        m_causes.append(cause);
    }
    endInsertRows();
}

void CausesModel::replaceDetails(int row, const Cause &next)
{
    if (m_causes.at(row) != next)
        replaceLines(row, next);
}

void CausesModel::setChanges(const QString &instance, const KnownChanges &changes)
{
    KnownChanges &known = m_changes[instance];
    if (known == changes)
        return;
    known = changes;
    for (int row = 0; row < rowCount(); ++row)
        if (m_causes.at(row).instance == instance)
            replaceLines(row, Cause(m_causes.at(row)));
}

void CausesModel::setKnowledge(const inventory::Knowledge &wiki)
{
    if (m_wiki == wiki)
        return;
    m_wiki = wiki;
    for (int row = 0; row < rowCount(); ++row)
        replaceLines(row, Cause(m_causes.at(row)));
}

void CausesModel::forgetChanges()
{
    for (const QString &instance : m_changes.keys())
        setChanges(instance, std::nullopt);
    m_changes.clear();
}

void CausesModel::replaceLines(int row, const Cause &next)
{
    const QModelIndex top = index(row, 0);
    const int before = int(m_lineCounts.value(next.key));
    const int after = int(linesOf(next).size());
    if (after > before)
        beginInsertRows(top, before, after - 1);
    else if (after < before)
        beginRemoveRows(top, after, before - 1);
    m_causes[row] = next;
    m_lineCounts.insert(next.key, after);
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
    Q_EMIT dataChanged(top, top);
    Q_EMIT dataChanged(index(0, 0, top), index(after - 1, 0, top));
}

void CausesModel::setStandpoint(const Standpoint &from)
{
    const bool language = m_from.locale != from.locale;
    const bool moved = m_from.now != from.now || m_from.zone != from.zone || language;
    m_from = from;
    if (!moved || m_causes.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = 0; language && row < rowCount(); ++row)
        Q_EMIT dataChanged(index(0, 0, index(row, 0)), index(rowCount(index(row, 0)) - 1, 0, index(row, 0)));
}

quintptr CausesModel::idOf(const QString &key)
{
    const auto found = m_ids.constFind(key);
    return found != m_ids.constEnd() ? *found : *m_ids.insert(key, m_nextId++);
}

QModelIndex CausesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_ids.value(m_causes.at(parent.row()).key) : topLevel);
}

QModelIndex CausesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    const int row = rowOf(index.internalId());
    return row < 0 ? QModelIndex() : createIndex(row, 0, topLevel);
}

int CausesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_causes.size());
    if (parent.internalId() != topLevel || parent.row() >= m_causes.size())
        return 0;
    return int(m_lineCounts.value(m_causes.at(parent.row()).key));
}

int CausesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CausesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == topLevel)
        return causeData(m_causes.at(index.row()), role);
    const Cause &cause = m_causes.at(rowOf(index.internalId()));
    const QList<CauseLine> lines = linesOf(cause);
    return index.row() < lines.size() ? lineData(cause, lines.at(index.row()), role) : QVariant();
}

QVariant CausesModel::causeData(const Cause &cause, int role) const
{
    const signals::Signal *signal = signalOf(cause);
    switch (role) {
    case StateRole:
        return int(cause.state);
    case SubjectRole:
        return causeSubjectText(cause, signal, m_from.locale);
    case WhatRole:
        return causeText(cause, signal, m_from.locale);
    case SinceRole:
        return causeSinceText(cause, m_from);
    case ConsequencesRole:
        return consequencesText(cause);
    case AgeRole:
        return cause.sampledAt ? base::ageText(m_from.now - *cause.sampledAt, m_from.locale) : QString();
    case StaleRole:
        return cause.state == State::Unknown;
    case InstanceRole:
        return cause.instance;
    case SignalRole:
        return cause.finding.signal;
    case ChatRole:
    case Qt::AccessibleTextRole:
        return chatText(cause, signal, m_from);
    case KeyRole:
        return cause.key;
    case Qt::DisplayRole:
        return u"%1 · %2"_s.arg(causeSubjectText(cause, signal, m_from.locale),
                                causeText(cause, signal, m_from.locale));
    case Qt::ToolTipRole:
        return chatText(cause, signal, m_from)
            + (cause.alike > 0 ? u'\n' + alikeText(cause.alike) : QString());
    default:
        return {};
    }
}

QVariant CausesModel::lineData(const Cause &cause, const CauseLine &line, int role) const
{
    switch (role) {
    case DetailRole:
        return int(line.kind);
    case StateRole:
        return int(line.state);
    case SubjectRole:
        return line.heading;
    case WhatRole:
        return line.text;
    case InstanceRole:
        return line.instance.isEmpty() ? cause.instance : line.instance;
    case SignalRole:
        return line.signal.isEmpty() ? cause.finding.signal : line.signal;
    case ChatRole:
        return chatText(cause, signalOf(cause), m_from);
    case KeyRole:
        return cause.key;
    case PageRole:
        return line.page;
    case PageLineRole:
        return line.pageLine;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return line.heading + u' ' + line.text;
    default:
        return {};
    }
}

std::optional<records::Chart> CausesModel::chartOf(const QModelIndex &index) const
{
    const bool top = index.internalId() == topLevel; // of a cause, and not of a line under one
    const Cause &cause = m_causes.at(top ? index.row() : rowOf(index.internalId()));
    return situation::chartOf(cause, top ? CauseLine() : linesOf(cause).value(index.row()), m_entries,
                              m_from.locale);
}

QList<CauseLine> CausesModel::linesOf(const Cause &cause) const
{
    return causeLines(cause, signalOf(cause), m_entries, m_from, m_changes.value(cause.instance), m_wiki);
}

} // namespace situation
