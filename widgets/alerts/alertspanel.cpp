// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/alertspanel.h"

#include "models/base/errortext.h"
#include "models/situation/alertstext.h"
#include "widgets/alerts/alertdetails.h"
#include "widgets/alerts/alertsfilter.h"
#include "widgets/alerts/alertstable.h"
#include "widgets/shared/filterheader.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace alerts {

using namespace Qt::StringLiterals;
using situation::SourceStatus;

namespace {

constexpr int besideFrom = 1100; ///< narrower panels have no room for the details beside the table

} // namespace

AlertsPanel::AlertsPanel(AlertsModel &model, QWidget *parent)
    : Panel(tr("Alerts"), parent)
    , m_model(model)
    , m_filter(new AlertsFilter(this))
{
    m_filter->setSourceModel(&model);
    setContent(makeContent());
    connectParts();
    setFocusProxy(m_table); // arriving here, one reads before one filters
    refresh();
}

QWidget *AlertsPanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_parts = new QSplitter(Qt::Horizontal, content);
    m_parts->setChildrenCollapsible(false);
    m_table = new AlertsTable(m_parts);
    m_table->setModel(m_filter);
    m_table->sortByColumn(AlertsModel::StateColumn, Qt::AscendingOrder);
    m_table->fitColumns();
    m_details = new AlertDetails(m_parts);
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 1);
    m_header = new shared::FilterHeader(
        {.placeholder = tr("Filter by name, label or state"), .accessibleName = tr("Filter the alerts")},
        *m_filter, this);
    column->addWidget(m_header);
    column->addWidget(m_parts, 1);
    return content;
}

void AlertsPanel::connectParts()
{
    connect(m_header, &shared::FilterHeader::filtered, this, &AlertsPanel::showDetails);
    connect(m_header, &shared::FilterHeader::fieldLeft, this,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &AlertsTable::opened, this, &AlertsPanel::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AlertsPanel::showDetails);
    connect(this, &Panel::noticeActionTriggered, this, [this] {
        if (m_view)
            Q_EMIT retryWanted(m_view->status.id);
    });
}

void AlertsPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    m_parts->setOrientation(width() < besideFrom ? Qt::Vertical : Qt::Horizontal);
}

void AlertsPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    const auto type = event->type();
    if (!m_table
        || (type != QEvent::LocaleChange && type != QEvent::FontChange && type != QEvent::PaletteChange))
        return;
    m_table->fitColumns();
    refresh();
}

void AlertsPanel::setView(const std::optional<situation::AlertsView> &view, base::Instant now)
{
    m_view = view;
    m_now = now;
    refresh();
}

void AlertsPanel::refresh()
{
    const bool empty = m_model.rowCount() == 0;
    setEmptiness(empty ? std::optional(emptiness()) : std::nullopt);
    setNotice(warning());
    m_header->setSummary(m_view ? situation::countsText(*m_view) : QString());
    m_header->refresh();
    if (!empty && !m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showDetails();
}

void AlertsPanel::showDetails()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    m_details->setAlert(current.isValid() ? std::optional(m_model.alerts().at(current.row())) : std::nullopt,
                        m_now);
}

void AlertsPanel::open(const QModelIndex &index)
{
    const QString instance = index.data(AlertsModel::InstanceRole).toString();
    const QString subject = index.siblingAtColumn(AlertsModel::SubjectColumn).data().toString();
    if (!instance.isEmpty() || !subject.isEmpty())
        Q_EMIT subjectActivated(instance.isEmpty() ? subject : instance);
}

shared::Emptiness AlertsPanel::emptiness() const
{
    if (!m_view)
        return {.icon = u"sources"_s,
                .sentence = tr("Nobody is asked for alerts."),
                .hint =
                    tr("Start Vigie with --alerts and the address of an Alertmanager, or with --metrics.")};
    const bool quiet = m_view->status.state == SourceStatus::State::Ok;
    const bool waiting = !m_view->status.asOf && !m_view->status.error;
    return {.icon = quiet ? u"state-ok"_s
                : waiting ? u"refresh"_s
                          : u"state-unknown"_s,
            .sentence = situation::emptyText(*m_view, m_now, locale()),
            .hint = situation::alertsHintText(*m_view, locale())};
}

/// The strip of the sources says what to do; here it is said what that means for what is below.
std::optional<shared::Notice> AlertsPanel::warning() const
{
    if (!m_view || m_view->status.state == SourceStatus::State::Ok)
        return std::nullopt;
    const auto &error = m_view->status.error;
    if (!error && m_model.rowCount() == 0)
        return std::nullopt; // the empty state has said it
    return shared::Notice{.tone = error ? base::State::Critical : base::State::Unknown,
                          .text = situation::oldText(*m_view, m_now, locale()),
                          .detail = error ? base::errorDetailText(*error) : QString(),
                          .action = tr("Retry now")};
}

} // namespace alerts
