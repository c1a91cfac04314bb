// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/health/fleetfilter.h"

#include "models/base/statetext.h"
#include "models/health/fleetmodel.h"
#include "models/health/hosttext.h"

namespace health {

using namespace Qt::StringLiterals;

namespace {

/// Published words of both languages, so that a screenshot in the other language can be followed.
QStringView frenchWord(base::State state)
{
    switch (state) {
    case base::State::Critical:
        return u"critique panne";
    case base::State::Warning:
        return u"avertissement alerte";
    case base::State::Unknown:
        return u"inconnu muet";
    case base::State::Ok:
        return u"ok bon";
    case base::State::NotApplicable:
        return u"";
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void FleetFilter::setGrouping(Grouping grouping)
{
    if (std::exchange(m_grouping, grouping) != grouping)
        invalidate();
}

QString FleetFilter::groupOf(const QModelIndex &index) const
{
    switch (m_grouping) {
    case Grouping::None:
        return {};
    case Grouping::Site:
        return index.data(FleetModel::SiteRole).toString();
    case Grouping::Hypervisor: {
        const QString parent = index.data(FleetModel::ParentRole).toString();
        const bool itself = index.data(FleetModel::KindRole).toString() == "hypervisor"_L1;
        return itself ? index.data(FleetModel::HostRole).toString() : parent;
    }
    case Grouping::Kind:
        return kindText(index.data(FleetModel::KindRole).toString());
    case Grouping::State:
        return base::stateText(
            base::State(index.siblingAtColumn(FleetModel::StateColumn).data(FleetModel::StateRole).toInt()));
    }
    Q_UNREACHABLE_RETURN({});
}

/// Below zero: the left one's group comes first, whichever way the column is sorted. Nobody's group is last.
int FleetFilter::groupOrder(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_grouping == Grouping::State)
        return right.siblingAtColumn(FleetModel::StateColumn).data(FleetModel::StateRole).toInt()
            - left.siblingAtColumn(FleetModel::StateColumn).data(FleetModel::StateRole).toInt();
    const QString a = groupOf(left);
    const QString b = groupOf(right);
    if (a.isEmpty() != b.isEmpty())
        return a.isEmpty() ? 1 : -1;
    return QString::localeAwareCompare(a, b);
}

/// A machine's name, its instance, and the word of its state, in the user's language and in English.
QString FleetFilter::haystack(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, FleetModel::HostColumn, parent);
    const auto state = base::State(index.data(FleetModel::StateRole).toInt());
    return u"%1 %2 %3 %4 %5 %6"_s.arg(index.data(FleetModel::HostRole).toString(),
                                      index.data(FleetModel::InstanceRole).toString(),
                                      index.data(FleetModel::SiteRole).toString(), base::stateText(state),
                                      base::stateName(state), frenchWord(state));
}

bool FleetFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    if (const int group = m_grouping == Grouping::None ? 0 : groupOrder(left, right))
        return (group < 0) == ascending;
    if (const auto order = before(FleetModel::SortRole, left, right))
        return *order;
    const bool byName = before(FleetModel::HostRole, left, right).value_or(false);
    return ascending ? byName : before(FleetModel::HostRole, right, left).value_or(false);
}

} // namespace health
