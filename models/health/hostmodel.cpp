// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/hostmodel.h"

#include "models/base/quantitytext.h"
#include "models/base/statetext.h"
#include "models/health/hosttext.h"
#include "models/health/sparklinestore.h"
#include "models/signals/reasontext.h"

namespace health {

using namespace Qt::StringLiterals;
using base::State;

void HostModel::setEntries(const QList<signals::Signal> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_rows = m_host ? rowsOf(*m_host) : QList<Row>();
    endResetModel();
}

QList<HostModel::Row> HostModel::rowsOf(const Host &host) const
{
    QStringList groups;
    for (const signals::Signal &entry : m_entries)
        if (!groups.contains(entry.group))
            groups.append(entry.group);
    QList<Row> rows;
    for (const QString &group : std::as_const(groups)) {
        const qsizetype title = rows.size();
        for (const signals::Signal &entry : m_entries) {
            if (entry.group != group)
                continue;
            for (const signals::Finding &finding : host.findings)
                if (finding.signal == entry.id)
                    rows.append({.kind = Kind::Finding,
                                 .key = SparklineStore::keyOf(entry.id, finding.parts),
                                 .finding = finding,
                                 .signal = &entry});
        }
        if (rows.size() > title)
            rows.insert(title, {.kind = Kind::Group, .key = u"group\n"_s + group, .group = group});
    }
    const qsizetype title = rows.size();
    for (const signals::Signal &entry : m_entries)
        if (host.notWatched.contains(entry.id))
            rows.append({.kind = Kind::NotWatched, .key = u"not\n"_s + entry.id, .signal = &entry});
    if (rows.size() > title)
        rows.insert(title, {.kind = Kind::Group, .key = u"not watched"_s});
    return rows;
}

void HostModel::setHost(const Host *host)
{
    const bool same = host && m_host && host->instance == m_host->instance && host->name == m_host->name;
    if (!same)
        beginResetModel();
    const QList<Row> next = host ? rowsOf(*host) : QList<Row>();
    m_host = host ? std::optional(*host) : std::nullopt;
    if (same) {
        replaceRows(next);
    } else {
        m_rows = next;
        endResetModel();
    }
}

/// What is the same at both ends stays; between them rows come or go.
void HostModel::replaceRows(const QList<Row> &next)
{
    const qsizetype shorter = std::min(m_rows.size(), next.size());
    qsizetype head = 0;
    while (head < shorter && m_rows.at(head).key == next.at(head).key)
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && m_rows.at(m_rows.size() - 1 - tail).key == next.at(next.size() - 1 - tail).key)
        ++tail;
    if (const qsizetype gone = m_rows.size() - head - tail; gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone) - 1);
        m_rows.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype come = next.size() - head - tail; come > 0) {
        beginInsertRows({}, int(head), int(head + come) - 1);
        m_rows = m_rows.first(head) + next.sliced(head, come) + m_rows.sliced(head);
        endInsertRows();
    }
    m_rows = next;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void HostModel::setNow(base::Instant now)
{
    if (std::exchange(m_now, now) != now && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void HostModel::setLocale(const QLocale &locale)
{
    if (std::exchange(m_locale, locale) != locale && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int HostModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags HostModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool title = m_rows.at(index.row()).kind == Kind::Group;
    return title ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant HostModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case KindRole:
        return int(row.kind);
    case TitleRole:
    case Qt::DisplayRole:
        return titleOf(row);
    case LineKeyRole:
        return row.key;
    case SignalRole:
        return row.signal ? row.signal->id : QString();
    case PartRole:
        return QVariant::fromValue(row.finding.parts);
    case Qt::AccessibleTextRole:
        return row.kind == Kind::Finding
            ? u"%1: %2, %3"_s.arg(titleOf(row), base::stateText(row.finding.state),
                                  signals::reasonText(row.finding, m_locale))
            : titleOf(row);
    default:
        break;
    }
    if (row.kind == Kind::Group)
        return {};
    return row.kind == Kind::Finding ? findingData(row, role) : notWatchedData(row, role);
}

QString HostModel::titleOf(const Row &row) const
{
    if (row.kind == Kind::Group)
        return row.group.isEmpty() ? base::stateText(State::NotApplicable) : groupText(row.group);
    return (row.signal->title.in(m_locale.name()) + u' ' + signals::partsText(row.finding)).trimmed();
}

QVariant HostModel::findingData(const Row &row, int role) const
{
    const signals::Finding &finding = row.finding;
    switch (role) {
    case StateRole:
        return int(finding.state);
    case StaleRole:
        return finding.state == State::Unknown && finding.value;
    case ValueRole:
        return finding.value ? base::quantityText(*finding.value, finding.unit, m_locale)
                             : base::notMeasuredText();
    case ReasonRole:
        return finding.state > State::Ok
            ? base::stateText(finding.state) + u" · "_s + signals::reasonText(finding, m_locale)
            : QString();
    case AgeRole:
        return finding.at ? base::ageText(m_now - *finding.at, m_locale) : QString();
    case ProofRole:
    case Qt::ToolTipRole:
        return proofText(*m_host, finding, *row.signal, m_now, m_zone, m_locale);
    default:
        return {};
    }
}

QVariant HostModel::notWatchedData(const Row &row, int role) const
{
    switch (role) {
    case StateRole:
        return int(State::NotApplicable);
    case ReasonRole:
        return row.signal->install.in(m_locale.name());
    case ProofRole:
    case Qt::ToolTipRole:
        return notWatchedText(*row.signal, m_locale);
    default:
        return {};
    }
}

} // namespace health
