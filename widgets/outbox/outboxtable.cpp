// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outbox/outboxtable.h"

#include "models/outbox/outboxmodel.h"
#include "models/outbox/outboxtext.h"
#include "widgets/shared/statedelegate.h"
#include "widgets/shared/theme.h"

#include <QHeaderView>

namespace outbox {

using namespace Qt::StringLiterals;

namespace {

constexpr shared::CellRoles roles{.state = OutboxModel::ToneRole, .number = OutboxModel::TextRole};

QString widestState(const QFontMetrics &metrics)
{
    QString widest;
    for (const auto state : {State::Waiting, State::Sending, State::Done, State::Conflict, State::Refused}) {
        if (const QString text = stateText(state);
            metrics.horizontalAdvance(text) > metrics.horizontalAdvance(widest))
            widest = text;
    }
    return widest;
}

} // namespace

OutboxTable::OutboxTable(QWidget *parent)
    : RecordTable(parent)
{
    using shared::CellKind;
    setAccessibleName(tr("Texts on their way to the wiki"));
    setSelectionMode(SingleSelection);
    setSortingEnabled(false); // newest first, as they come
    setItemDelegate(new shared::StateDelegate(CellKind::Text, roles, this));
    setItemDelegateForColumn(OutboxModel::StateColumn,
                             new shared::StateDelegate(CellKind::State, roles, this));
    setItemDelegateForColumn(OutboxModel::PageColumn, new shared::StateDelegate(CellKind::Name, roles, this));
}

void OutboxTable::fitColumns()
{
    if (!model())
        return;
    fitRows();
    const QFont bold = fontOf(shared::FontRole::Heading, font());
    fitColumn(OutboxModel::StateColumn, widestState(QFontMetrics(bold)), bold, shared::space::xl);
    fitColumn(OutboxModel::PageColumn, u"infra:hypervisor-01"_s, bold);
    fitColumn(OutboxModel::SummaryColumn, u"What was changed, and why"_s, font());
    fitColumn(OutboxModel::SinceColumn, u"12 min"_s, font());
    horizontalHeader()->setSectionResizeMode(OutboxModel::DetailColumn, QHeaderView::Stretch);
}

} // namespace outbox
