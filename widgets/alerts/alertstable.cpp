// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/alertstable.h"

#include "models/alerts/alertsmodel.h"
#include "models/alerts/alerttext.h"
#include "widgets/shared/statedelegate.h"
#include "widgets/shared/theme.h"

#include <QHeaderView>

namespace alerts {

using namespace Qt::StringLiterals;

namespace {

constexpr shared::CellRoles roles{.state = AlertsModel::ToneRole,
                                  .stale = AlertsModel::StaleRole,
                                  .number = AlertsModel::MainTextRole,
                                  .detail = AlertsModel::DetailTextRole};

/// Text in the body's weight: these columns have no tone of their own.
constexpr shared::CellRoles plain{.stale = AlertsModel::StaleRole,
                                  .number = AlertsModel::MainTextRole,
                                  .detail = AlertsModel::DetailTextRole};

QString widestText(int column)
{
    switch (column) {
    case AlertsModel::StateColumn:
        return stateText(Alert::State::Silenced);
    case AlertsModel::SeverityColumn:
        return u"critical"_s;
    case AlertsModel::NameColumn:
        return u"HostOutOfDiskSpace"_s;
    case AlertsModel::SubjectColumn:
        return u"hypervisor-01"_s;
    default:
        return u"59 min"_s;
    }
}

} // namespace

AlertsTable::AlertsTable(QWidget *parent)
    : RecordTable(parent)
{
    using shared::CellKind;
    setAccessibleName(tr("Alerts"));
    setSelectionMode(SingleSelection);
    setItemDelegate(new shared::StateDelegate(CellKind::Text, plain, this));
    setItemDelegateForColumn(AlertsModel::StateColumn,
                             new shared::StateDelegate(CellKind::State, roles, this));
    setItemDelegateForColumn(AlertsModel::NameColumn, new shared::StateDelegate(CellKind::Name, roles, this));
}

void AlertsTable::fitColumns()
{
    if (!model())
        return;
    fitRows();
    const QFont bold = fontOf(shared::FontRole::Heading, font());
    for (int column = 0; column < AlertsModel::SummaryColumn; ++column)
        fitColumn(column, widestText(column), bold,
                  column == AlertsModel::StateColumn ? shared::space::xl : 0);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().horizontalAdvance(u"00 min"_s)
                                              + 2 * shared::space::s);
    horizontalHeader()->setSectionResizeMode(AlertsModel::SummaryColumn, QHeaderView::Stretch);
}

} // namespace alerts
