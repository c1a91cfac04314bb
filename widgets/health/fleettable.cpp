// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/health/fleettable.h"

#include "models/health/fleetmodel.h"
#include "widgets/shared/statedelegate.h"
#include "widgets/shared/theme.h"

#include <QHeaderView>

namespace health {

using namespace Qt::StringLiterals;

namespace {

constexpr shared::CellRoles roles{.state = FleetModel::StateRole,
                                  .stale = FleetModel::StaleRole,
                                  .number = FleetModel::NumberTextRole,
                                  .detail = FleetModel::DetailTextRole};

QString widestText(int column)
{
    switch (column) {
    case FleetModel::HostColumn:
        return u"hypervisor-01.mm"_s;
    case FleetModel::DiskColumn:
        return u"/var/lib/docker   100 %"_s;
    case FleetModel::LoadColumn:
        return u"00.00"_s;
    case FleetModel::UptimeColumn:
        return u"00 d 00 h"_s;
    default:
        return u"100.0 %"_s;
    }
}

} // namespace

FleetTable::FleetTable(QWidget *parent)
    : RecordTable(parent)
{
    setAccessibleName(tr("Machines"));
    setItemDelegate(new shared::StateDelegate(shared::CellKind::Number, roles, this));
    setItemDelegateForColumn(FleetModel::HostColumn,
                             new shared::StateDelegate(shared::CellKind::Name, roles, this));
    setItemDelegateForColumn(FleetModel::StateColumn,
                             new shared::StateDelegate(shared::CellKind::State, roles, this));
}

void FleetTable::fitColumns()
{
    if (!model())
        return;
    fitRows();
    for (int column = 0; column < FleetModel::ColumnCount; ++column) {
        const bool measured = column >= FleetModel::CpuColumn && column <= FleetModel::LoadColumn;
        fitColumn(column, widestText(column), font(), measured ? shared::space::xl : 0);
    }
    horizontalHeader()->setSectionResizeMode(FleetModel::StateColumn, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().horizontalAdvance(u"Warning"_s)
                                              + 2 * shared::space::xl);
}

} // namespace health
