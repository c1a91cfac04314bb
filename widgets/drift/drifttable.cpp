// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drift/drifttable.h"

#include "models/drift/driftmodel.h"
#include "models/drift/drifttext.h"
#include "widgets/shared/statedelegate.h"
#include "widgets/shared/theme.h"

#include <QHeaderView>

namespace drift {

using namespace Qt::StringLiterals;

namespace {

constexpr shared::CellRoles roles{.number = DriftModel::TextRole};

} // namespace

DriftTable::DriftTable(QWidget *parent)
    : RecordTable(parent)
{
    using shared::CellKind;
    setAccessibleName(tr("Differences between the wiki and what is measured"));
    setSelectionMode(SingleSelection);
    sortByColumn(-1, Qt::AscendingOrder); // as they come, until somebody asks otherwise
    setItemDelegate(new shared::StateDelegate(CellKind::Text, roles, this));
    setItemDelegateForColumn(DriftModel::SubjectColumn,
                             new shared::StateDelegate(CellKind::Name, roles, this));
}

void DriftTable::fitColumns()
{
    if (!model())
        return;
    fitRows();
    const QFont bold = fontOf(shared::FontRole::Heading, font());
    fitColumn(DriftModel::SubjectColumn, u"hypervisor-01"_s, bold);
    fitColumn(DriftModel::WhatColumn, kindText(Drift::Kind::Silent), font());
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    horizontalHeader()->setSectionResizeMode(DriftModel::WrittenColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(DriftModel::MeasuredColumn, QHeaderView::Stretch);
}

} // namespace drift
