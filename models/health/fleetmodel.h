// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/fleet.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QTimeZone>

namespace health {

/// The machines as a table, one row each in the fleet's own order (worst first, then by name). A refresh
/// keeps selection and scroll position: rows are told apart by instance, and moved, not replaced. However
/// many change, views are told a fixed number of times.
class FleetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        HostColumn,
        StateColumn,
        CpuColumn,
        MemoryColumn,
        DiskColumn,
        LoadColumn,
        UptimeColumn,
        AgeColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< a number, or lower-case text for the host; invalid when unmeasured
        StateRole, ///< int(base::State) of the cell's finding, of the machine in the host and state columns
        StaleRole, ///< bool: the value is the last known one of an unknown finding
        FindingRole, ///< signals::Finding of the cell; invalid when there is none
        InstanceRole, ///< QString, the machine's identity towards the backend
        HostRole, ///< QString, the machine's name
        SignalRole, ///< QString, the id of the column's signal; empty in the state column's absence of
                    ///< findings
        NumberTextRole, ///< QString, the value alone
        KindRole, ///< QString: "vm"
        ParentRole, ///< QString, the hypervisor of a guest
        SiteRole, ///< QString, where it stands; empty when nobody says
        DetailTextRole, ///< QString, what belongs beside it: the mount point, the reason of a state
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFleet(const Fleet &fleet);
    void setNow(base::Instant now); ///< ages count from here
    void setLocale(const QLocale &locale);
    void setZone(const QTimeZone &zone);

    const Fleet &fleet() const { return m_fleet; }

    /// The row of an instance, or -1.
    int rowOf(QStringView instance) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant textOf(const Host &host, Column column, int role) const;
    QVariant sortKey(const Host &host, Column column) const;
    base::State stateOf(const Host &host, Column column) const;
    QString numberText(const Host &host, Column column) const;
    QString detailText(const Host &host, Column column) const;
    QString tipText(const Host &host, Column column) const;
    void putInOrder(const QStringList &keys);
    void removeFrom(qsizetype row);
    void append(const QList<Host> &hosts);
    void changedAll(int firstColumn, int lastColumn);

    Fleet m_fleet;
    base::Instant m_now;
    QLocale m_locale;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace health

Q_DECLARE_METATYPE(signals::Finding)
