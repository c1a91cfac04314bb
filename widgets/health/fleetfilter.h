// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/wordfilter.h"

namespace health {

/// Sorts and filters the fleet. Unmeasured cells come last in either direction, and equal ones stand by name.
class FleetFilter : public shared::WordFilter {
    Q_OBJECT

public:
    using WordFilter::WordFilter;

    /// What stands together, whatever the column that is sorted by. Of these the worst group's machines do
    /// not come first: groups stand by name, states by rank.
    enum class Grouping { None, Site, Hypervisor, Kind, State };
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }

    /// The group of a row, as people call it; empty without grouping.
    QString groupOf(const QModelIndex &index) const;

protected:
    QString haystack(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int groupOrder(const QModelIndex &left, const QModelIndex &right) const;

    Grouping m_grouping = Grouping::None;
};

} // namespace health
