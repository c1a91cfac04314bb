// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/fleetmodel.h"

#include "models/base/quantitytext.h"
#include "models/base/statetext.h"
#include "models/health/fleettext.h"
#include "models/signals/reasontext.h"

#include <QSet>

#include <array>
#include <cmath>

namespace health {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<QLatin1StringView, FleetModel::ColumnCount> signalIds{
    "reach"_L1, {}, "cpu"_L1, "memory"_L1, "disk"_L1, "load"_L1, "uptime"_L1, "scrape_age"_L1};

QString signalOf(const Host &host, FleetModel::Column column)
{
    if (column != FleetModel::StateColumn)
        return signalIds[std::size_t(column)];
    const auto worst = std::ranges::max_element(host.findings, {}, &signals::Finding::state);
    return worst == host.findings.end() ? QString() : worst->signal;
}

const signals::Finding *findingOf(const Host &host, FleetModel::Column column)
{
    return host.worst(signalOf(host, column));
}

bool isStale(const signals::Finding *finding)
{
    return finding && finding->state == base::State::Unknown && finding->value;
}

QStringList keysOf(const Fleet &fleet)
{
    QStringList keys;
    for (const Host &host : fleet.hosts)
        keys.append(host.instance);
    return keys;
}

bool hasDuplicates(const QStringList &keys)
{
    return QSet<QString>(keys.begin(), keys.end()).size() != keys.size();
}

} // namespace

void FleetModel::setFleet(const Fleet &fleet)
{
    if (std::ranges::equal(m_fleet.hosts, fleet.hosts, {}, &Host::instance,
                           &Host::instance)) { // as most times
        m_fleet = fleet;
        changedAll(0, ColumnCount - 1);
        return;
    }
    const QStringList next = keysOf(fleet);
    if (hasDuplicates(next) || hasDuplicates(keysOf(m_fleet))) { // identity is lost, so nothing can be kept
        beginResetModel();
        m_fleet = fleet;
        endResetModel();
        return;
    }
    const QStringList before = keysOf(m_fleet);
    const QSet<QString> known(before.begin(), before.end());
    QStringList staying;
    QList<Host> coming;
    for (const Host &host : fleet.hosts) {
        if (known.contains(host.instance))
            staying.append(host.instance);
        else
            coming.append(host);
    }
    if (staying.size() < before.size()) // otherwise the last step orders everything
        putInOrder(staying);
    removeFrom(staying.size());
    append(coming);
    putInOrder(next);
    m_fleet = fleet;
    changedAll(0, ColumnCount - 1);
}

/// Those that are named first and in this order, the others after them.
void FleetModel::putInOrder(const QStringList &keys)
{
    QHash<QString, qsizetype> rank;
    for (const QString &key : keys)
        rank.insert(key, rank.size());
    const auto byRank = [&rank](const Host &host) { return rank.value(host.instance, rank.size()); };
    if (std::ranges::is_sorted(m_fleet.hosts, {}, byRank))
        return;

    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QStringList instances;
    for (const QModelIndex &index : before)
        instances.append(m_fleet.hosts.at(index.row()).instance);
    std::ranges::stable_sort(m_fleet.hosts, {}, byRank);
    QHash<QString, int> rows;
    for (int row = 0; row < int(m_fleet.hosts.size()); ++row)
        rows.insert(m_fleet.hosts.at(row).instance, row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rows.value(instances.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void FleetModel::removeFrom(qsizetype row)
{
    if (row >= m_fleet.hosts.size())
        return;
    beginRemoveRows({}, int(row), int(m_fleet.hosts.size()) - 1);
    m_fleet.hosts.remove(row, m_fleet.hosts.size() - row);
    endRemoveRows();
}

void FleetModel::append(const QList<Host> &hosts)
{
    if (hosts.isEmpty())
        return;
    beginInsertRows({}, int(m_fleet.hosts.size()), int(m_fleet.hosts.size() + hosts.size()) - 1);
    m_fleet.hosts += hosts;
    endInsertRows();
}

void FleetModel::changedAll(int firstColumn, int lastColumn)
{
    if (!m_fleet.hosts.isEmpty())
        Q_EMIT dataChanged(index(0, firstColumn), index(rowCount() - 1, lastColumn));
}

void FleetModel::setNow(base::Instant now)
{
    if (std::exchange(m_now, now) != now)
        changedAll(AgeColumn, AgeColumn);
}

void FleetModel::setLocale(const QLocale &locale)
{
    if (std::exchange(m_locale, locale) == locale)
        return;
    changedAll(0, ColumnCount - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void FleetModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
}

int FleetModel::rowOf(QStringView instance) const
{
    const auto found = std::ranges::find_if(
        m_fleet.hosts, [instance](const Host &host) { return host.instance == instance; });
    return found == m_fleet.hosts.end() ? -1 : int(found - m_fleet.hosts.begin());
}

int FleetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fleet.hosts.size());
}

int FleetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FleetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Host &host = m_fleet.hosts.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case SortRole:
        return sortKey(host, column);
    case StateRole:
        return int(stateOf(host, column));
    case StaleRole:
        return isStale(findingOf(host, column)) && column > StateColumn;
    case FindingRole:
        return findingOf(host, column) ? QVariant::fromValue(*findingOf(host, column)) : QVariant();
    case InstanceRole:
        return host.instance;
    case HostRole:
        return host.name;
    case KindRole:
        return host.kind;
    case SiteRole:
        return host.site;
    case ParentRole:
        return host.parent;
    case SignalRole:
        return signalOf(host, column);
    default:
        return textOf(host, column, role);
    }
}

QVariant FleetModel::textOf(const Host &host, Column column, int role) const
{
    const QString detail = column == HostColumn ? QString() : detailText(host, column);
    switch (role) {
    case NumberTextRole:
        return numberText(host, column);
    case DetailTextRole:
        return detail;
    case Qt::DisplayRole:
        return detail.isEmpty() ? numberText(host, column) : numberText(host, column) + u"  "_s + detail;
    case Qt::ToolTipRole:
        return tipText(host, column);
    case Qt::AccessibleTextRole:
        return u"%1 %2: %3 %4, %5"_s.arg(
            numberText(host, HostColumn), headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            numberText(host, column), detail, base::stateText(stateOf(host, column)));
    case Qt::TextAlignmentRole:
        return int((column > StateColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString FleetModel::numberText(const Host &host, Column column) const
{
    if (column == HostColumn)
        return host.name.left(512).simplified();
    if (column == StateColumn)
        return base::stateText(host.state);
    if (column == AgeColumn)
        return host.sampledAt ? base::ageText(m_now - *host.sampledAt, m_locale) : base::notMeasuredText();
    const signals::Finding *finding = findingOf(host, column);
    if (column == LoadColumn && finding && finding->value && std::isfinite(*finding->value))
        return m_locale.toString(*finding->value, 'f', 2); // always, so that the points line up
    return finding && finding->value ? base::quantityText(*finding->value, finding->unit, m_locale)
                                     : base::notMeasuredText();
}

QString FleetModel::detailText(const Host &host, Column column) const
{
    if (column == StateColumn)
        return hostReasonText(host, m_locale);
    const signals::Finding *finding = column == DiskColumn ? findingOf(host, column) : nullptr;
    return finding && finding->value ? signals::partsText(*finding) : QString();
}

QString FleetModel::tipText(const Host &host, Column column) const
{
    const QString name = numberText(host, HostColumn);
    if (column == HostColumn)
        return host.name == host.instance ? name : name + u'\n' + host.instance.left(512).simplified();
    const signals::Finding *finding = findingOf(host, column);
    return finding ? findingText(*finding, m_now, m_zone, m_locale) : base::notMeasuredText();
}

base::State FleetModel::stateOf(const Host &host, Column column) const
{
    if (column == HostColumn || column == StateColumn)
        return host.state;
    const signals::Finding *finding = findingOf(host, column);
    return finding ? finding->state : base::State::NotApplicable;
}

QVariant FleetModel::sortKey(const Host &host, Column column) const
{
    if (column == HostColumn)
        return host.name.toCaseFolded();
    if (column == StateColumn) // ascending is worst first
        return int(base::State::Critical) - host.rank();
    if (column == AgeColumn)
        return host.sampledAt ? QVariant(double((m_now - *host.sampledAt).count())) : QVariant();
    const signals::Finding *finding = findingOf(host, column);
    return finding && finding->value && *finding->value == *finding->value ? QVariant(*finding->value)
                                                                           : QVariant();
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > StateColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == HostColumn)
        return columnText(u"host");
    return section == StateColumn ? columnText(u"state")
                                  : columnText(QString(signalIds[std::size_t(section)]));
}

} // namespace health
