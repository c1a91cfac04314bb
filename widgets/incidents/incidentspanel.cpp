// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/incidents/incidentspanel.h"

#include "models/incidents/incidentrecords.h"
#include "models/incidents/incidenttext.h"
#include "models/incidents/outagerecords.h"
#include "widgets/charts/timeline.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/recordsview.h"

#include <QEvent>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace incidents {

using namespace Qt::StringLiterals;
using shared::CellKind;
using shared::RecordsView;

namespace {

/// As long as it may have been.
charts::Span spanOf(const Incident &incident, const QTimeZone &zone)
{
    const WrittenDate &last = incident.end ? *incident.end : incident.start;
    const bool instant = !incident.end && incident.start.precision == WrittenDate::Precision::Minute;
    return {.from = base::toMs(incident.start.from(zone)),
            .to = base::toMs(instant ? last.from(zone) : last.to(zone)),
            .tone = base::State::Warning};
}

charts::Span spanOf(const Outage &outage, base::Instant moment)
{
    return {.from = base::toMs(outage.from()),
            .to = base::toMs(outage.to().value_or(moment)),
            .tone = base::State::Critical};
}

} // namespace

IncidentsPanel::IncidentsPanel(QWidget *parent)
    : Panel(tr("Incidents"), parent)
    , m_timeline(new charts::Timeline(this))
    , m_tabs(new QTabWidget(this))
    , m_told(makeView(tr("Incidents that the wiki tells"), u"incidents"_s))
    , m_measured(makeView(tr("Outages that were measured"), u"outages"_s))
{
    connect(m_timeline, &charts::Timeline::selectedByUser, this, &IncidentsPanel::select);
    connect(m_timeline, &charts::Timeline::opened, this, &IncidentsPanel::goTo);
    offerReport();
    setContent(makeContent());
    setFocusProxy(m_told);
    refresh();
}

RecordsView *IncidentsPanel::makeView(const QString &name, const QString &fileName)
{
    auto *view = new RecordsView({.accessibleName = name,
                                  .placeholder = tr("Filter by machine, service or words"),
                                  .fileName = fileName},
                                 {{.kind = CellKind::Text, .widest = u"11 nov. 2020, 14:32 CET"_s},
                                  {.kind = CellKind::Name, .stretched = true},
                                  {.kind = CellKind::Text, .widest = u"hypervisor-01, pica01"_s},
                                  {.kind = CellKind::Text, .widest = u"10 min 30 s"_s}},
                                 this);
    auto *show = new QToolButton(view);
    show->setIcon(shared::icon(u"clock"_s));
    show->setText(tr("Show that moment"));
    show->setToolTip(tr("Every panel shows how it was then; Live in the time bar leads back"));
    show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    show->setAutoRaise(true);
    view->addTool(show);
    view->setOpener([this](const records::Record &record) { goTo(record.key); });
    connect(show, &QToolButton::clicked, this, [this, view] {
        if (const records::Record *record = view->current())
            goTo(record->key);
    });
    connect(view, &RecordsView::recordSelected, m_timeline, &charts::Timeline::select);
    connect(view, &RecordsView::pageWanted, this, &IncidentsPanel::pageWanted);
    connect(view, &RecordsView::chartWanted, this, &IncidentsPanel::chartWanted);
    return view;
}

void IncidentsPanel::offerReport()
{
    auto *write = new QToolButton(m_measured);
    write->setIcon(shared::icon(u"copy"_s));
    write->setText(tr("Write it down"));
    write->setToolTip(tr("Starts a report of the chosen outage, filled in with what is known of it"));
    write->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    write->setAutoRaise(true);
    m_measured->addTool(write);
    connect(write, &QToolButton::clicked, this, [this] {
        const records::Record *record = m_measured->current();
        const auto found = std::ranges::find_if(
            m_outages.list, [record](const Outage &one) { return record && outageKey(one) == record->key; });
        if (found != m_outages.list.end())
            Q_EMIT reportWanted(*found);
    });
}

QWidget *IncidentsPanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_timeline);
    column->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Who tells of incidents"));
    m_tabs->addTab(m_told, QString());
    m_tabs->addTab(m_measured, QString());
    m_timeline->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_timeline->setToolTip(
        tr("Wheel or +/-: zoom; drag or Ctrl+arrows: move; arrows: from one to the next; 0: all"));
    return content;
}

void IncidentsPanel::setHistory(const History &history, const QTimeZone &zone)
{
    if (history == m_history && zone == m_zone)
        return;
    m_history = history;
    m_zone = zone;
    refresh();
}

void IncidentsPanel::setOutages(const Outages &outages)
{
    m_outages = outages;
    refresh();
}

void IncidentsPanel::setEmptyReason(const shared::Emptiness &reason)
{
    m_reason = reason;
    refresh();
}

void IncidentsPanel::setMoment(base::Instant moment)
{
    m_moment = moment;
    m_told->setMoment(moment);
    m_measured->setMoment(moment);
    m_timeline->setNow(moment);
}

void IncidentsPanel::select(const QString &key)
{
    for (RecordsView *view : {m_told, m_measured})
        if (view->select(key))
            m_tabs->setCurrentWidget(view);
}

void IncidentsPanel::goTo(const QString &key)
{
    if (const auto told = std::ranges::find(m_history.incidents, key, &Incident::id);
        told != m_history.incidents.end()) {
        const WrittenDate &last = told->end ? *told->end : told->start;
        Q_EMIT momentWanted(told->start.from(m_zone), last.to(m_zone));
    } else if (const auto measured = std::ranges::find(m_outages.list, key, outageKey);
               measured != m_outages.list.end()) {
        Q_EMIT momentWanted(measured->from(), measured->to().value_or(m_moment));
    }
}

void IncidentsPanel::showTimeline()
{
    charts::Timeline::Lane told{.name = tr("Wiki"), .events = {}};
    for (const Incident &incident : std::as_const(m_history.incidents))
        told.events.append({.span = spanOf(incident, m_zone), .key = incident.id, .label = incident.title});
    charts::Timeline::Lane measured{.name = tr("Measured"), .events = {}};
    for (const Outage &outage : std::as_const(m_outages.list))
        measured.events.append(
            {.span = spanOf(outage, m_moment), .key = outageKey(outage), .label = outageText(outage)});
    m_timeline->setZone(m_zone);
    m_timeline->setLanes({told, measured});
}

void IncidentsPanel::refresh()
{
    const bool nothing = m_history.incidents.isEmpty() && m_outages.list.isEmpty();
    setEmptiness(nothing ? std::optional(m_reason) : std::nullopt);
    showTimeline();
    m_told->setHeadings(incidentHeadings());
    m_told->setRecords(incidentRecords(m_history, m_zone, locale()),
                       historyText(m_history, m_zone, locale()));
    m_measured->setHeadings(outageHeadings());
    m_measured->setRecords(outageRecords(m_outages, m_zone, locale()), outagesText(m_outages));
    m_tabs->setTabText(0, tr("Told (%1)").arg(locale().toString(m_history.incidents.size())));
    m_tabs->setTabText(1, tr("Measured (%1)").arg(locale().toString(m_outages.list.size())));
    m_tabs->setTabToolTip(0, tr("What the wiki tells"));
    m_tabs->setTabToolTip(1, tr("What did not answer in the last 30 days, and what fell with it"));
    if (const records::Record *chosen = static_cast<RecordsView *>(m_tabs->currentWidget())->current())
        m_timeline->select(chosen->key);
}

void IncidentsPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace incidents
