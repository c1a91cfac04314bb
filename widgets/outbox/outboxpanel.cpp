// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outbox/outboxpanel.h"

#include "models/outbox/outboxtext.h"
#include "widgets/outbox/outboxdetails.h"
#include "widgets/outbox/outboxtable.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QVBoxLayout>

namespace outbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideFrom = 1300; ///< narrower panels have no room for the texts beside the table

} // namespace

OutboxPanel::OutboxPanel(OutboxModel &model, QWidget *parent)
    : Panel(tr("Outbox"), parent)
    , m_model(model)
{
    setContent(makeContent());
    connectParts();
    setFocusProxy(m_table);
    setMinimumSize(200, 80); // a narrow window cuts it rather than grow
    m_model.setLocale(locale());
    refresh();
}

QWidget *OutboxPanel::makeContent()
{
    auto *content = new QWidget(this);
    m_parts = new QSplitter(Qt::Vertical, content);
    m_parts->setChildrenCollapsible(false);
    m_table = new OutboxTable(m_parts);
    m_table->setModel(&m_model);
    m_table->fitColumns();
    m_details = new OutboxDetails(m_parts);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(m_parts);
    return content;
}

void OutboxPanel::connectParts()
{
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &OutboxPanel::refresh);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &OutboxPanel::refresh);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &OutboxPanel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OutboxPanel::showDetails);
    connect(m_table, &OutboxTable::opened, this,
            [this](const QModelIndex &index) { Q_EMIT pageWanted(m_model.entry(index.row()).request.page); });
    connect(m_details, &OutboxDetails::retryWanted, this, &OutboxPanel::retryWanted);
    connect(m_details, &OutboxDetails::discardWanted, this, &OutboxPanel::discardWanted);
    connect(m_details, &OutboxDetails::compareWanted, this, &OutboxPanel::compareWanted);
    connect(m_details, &OutboxDetails::pageWanted, this, &OutboxPanel::pageWanted);
}

void OutboxPanel::setNow(base::Instant now)
{
    m_now = now;
    m_model.setNow(now);
    showDetails();
}

void OutboxPanel::setEmptyReason(const std::optional<shared::Emptiness> &reason)
{
    m_reason = reason;
    refresh();
}

void OutboxPanel::refresh()
{
    const shared::Emptiness nothing{
        .icon = u"state-ok"_s,
        .sentence = tr("Nothing is on its way to the wiki."),
        .hint = tr("What you save to the wiki waits here until it is in its history, also "
                   "while the wiki is down.")};
    setEmptiness(m_model.rowCount() > 0 ? std::nullopt : std::optional(m_reason.value_or(nothing)));
    QList<Entry> entries;
    for (int row = 0; row < m_model.rowCount(); ++row)
        entries.append(m_model.entry(row));
    const QString attention = attentionText(entries);
    setNotice(attention.isEmpty()
                  ? std::nullopt
                  : std::optional(shared::Notice{.tone = base::State::Warning, .text = attention}));
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    showDetails();
}

void OutboxPanel::showDetails()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_details->setEntry(m_model.entry(current.row()), m_now);
    else
        m_details->clear();
}

void OutboxPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    m_parts->setOrientation(width() < besideFrom ? Qt::Vertical : Qt::Horizontal);
}

void OutboxPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (!m_table || (event->type() != QEvent::FontChange && event->type() != QEvent::LocaleChange))
        return;
    m_model.setLocale(locale());
    m_table->fitColumns();
    refresh();
}

} // namespace outbox
