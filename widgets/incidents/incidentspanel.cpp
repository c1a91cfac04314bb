// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/incidents/incidentspanel.h"

#include "models/incidents/detectionrecords.h"
#include "models/incidents/detectiontext.h"
#include "models/incidents/incidentrecords.h"
#include "models/incidents/incidenttext.h"
#include "models/incidents/outagerecords.h"
#include "models/incidents/reliabilityrecords.h"
#include "widgets/charts/timeline.h"
#include "widgets/incidents/timelineevents.h"
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

using Columns = QList<shared::RecordsColumn>;

Columns columnsOfLists()
{
    return {{.kind = CellKind::Text, .widest = u"11 nov. 2020, 14:32 CET"_s},
            {.kind = CellKind::Name, .stretched = true},
            {.kind = CellKind::Text, .widest = u"hypervisor-01, pica01"_s},
            {.kind = CellKind::Text, .widest = u"10 min 30 s"_s}};
}

Columns columnsOfSeen()
{
    return {{.kind = CellKind::Text, .widest = u"17 nov., 21:40 – 17 nov., 22:32"_s},
            {.kind = CellKind::Text, .stretched = true},
            {.kind = CellKind::State, .widest = u"10 min 30 s après"_s},
            {.kind = CellKind::Text, .widest = u"ServiceDown sur week-pad"_s}};
}

Columns columnsOfSemesters()
{
    return {{.kind = CellKind::Text, .widest = u"janv. – juin 2026"_s},
            {.kind = CellKind::Text, .stretched = true},
            {.kind = CellKind::Text, .widest = u"100"_s},
            {.kind = CellKind::Text, .widest = u"100"_s},
            {.kind = CellKind::Text, .widest = u"99.95 % connu pour 100 %"_s},
            {.kind = CellKind::Text, .widest = u"10 min 30 s  12 cas, 12 jamais vues"_s},
            {.kind = CellKind::Text, .widest = u"10 min 30 s  12 cas"_s}};
}

} // namespace

IncidentsPanel::IncidentsPanel(QWidget *parent)
    : Panel(tr("Incidents"), parent)
    , m_timeline(new charts::Timeline(this))
    , m_tabs(new QTabWidget(this))
    , m_told(makeView(tr("Incidents that the wiki tells"), u"incidents"_s, columnsOfLists()))
    , m_measured(makeView(tr("Outages that were measured"), u"outages"_s, columnsOfLists()))
    , m_seen(makeView(tr("What the alerts saw"), u"detection"_s, columnsOfSeen()))
    , m_semesters(makeSemesters())
{
    connect(m_timeline, &charts::Timeline::selectedByUser, this, &IncidentsPanel::select);
    connect(m_timeline, &charts::Timeline::opened, this, &IncidentsPanel::goTo);
    offerReport();
    setContent(makeContent());
    setFocusProxy(m_told);
    refresh();
}

RecordsView *IncidentsPanel::makeView(const QString &name, const QString &fileName,
                                      const QList<shared::RecordsColumn> &columns)
{
    auto *view = new RecordsView({.accessibleName = name,
                                  .placeholder = tr("Filter by machine, service or words"),
                                  .fileName = fileName},
                                 columns, this);
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
    connect(view, &RecordsView::recordSelected, m_timeline, [this](const QString &key) {
        const QString subject = subjectOfRow(key);
        m_timeline->select(subject.isEmpty() ? key : subject);
    });
    lead(view);
    return view;
}

RecordsView *IncidentsPanel::makeSemesters()
{
    auto *view = new RecordsView({.accessibleName = tr("Figures by semester"),
                                  .placeholder = tr("Filter by machine, service or semester"),
                                  .fileName = u"semesters"_s},
                                 columnsOfSemesters(), this);
    lead(view);
    return view;
}

void IncidentsPanel::lead(RecordsView *view)
{
    connect(view, &RecordsView::pageWanted, this, &IncidentsPanel::pageWanted);
    connect(view, &RecordsView::chartWanted, this, &IncidentsPanel::chartWanted);
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
    m_tabs->addTab(m_seen, QString());
    m_tabs->addTab(m_semesters, QString());
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
    if (outages == m_outages)
        return;
    m_outages = outages;
    refresh();
}

void IncidentsPanel::setReview(const std::optional<Review> &review)
{
    if (review == m_review)
        return;
    m_review = review;
    refresh();
}

void IncidentsPanel::setReviewReason(const QString &reason)
{
    if (std::exchange(m_reviewReason, reason) != reason)
        showReview();
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
    m_seen->setMoment(moment);
    m_semesters->setMoment(moment);
    m_timeline->setNow(moment);
}

void IncidentsPanel::select(const QString &key)
{
    for (RecordsView *view : {m_told, m_measured})
        if (view->select(key))
            m_tabs->setCurrentWidget(view);
}

void IncidentsPanel::goTo(const QString &row)
{
    const QString subject = subjectOfRow(row);
    const QString key = subject.isEmpty() ? row : subject;
    if (const auto told = std::ranges::find(m_history.incidents, key, &Incident::id);
        told != m_history.incidents.end()) {
        const WrittenDate &last = told->end ? *told->end : told->start;
        Q_EMIT momentWanted(told->start.from(m_zone), last.to(m_zone));
    } else if (const auto measured = std::ranges::find(m_outages.list, key, outageKey);
               measured != m_outages.list.end()) {
        Q_EMIT momentWanted(measured->from(), measured->to().value_or(m_moment));
    } else if (m_review) {
        const auto alone = std::ranges::find(m_review->detections.alone, key, alertKey);
        if (alone != m_review->detections.alone.end())
            Q_EMIT momentWanted(alone->from, alone->until(m_moment));
    }
}

void IncidentsPanel::showTimeline()
{
    m_timeline->setZone(m_zone);
    m_timeline->setLanes({{.name = tr("Wiki"), .events = eventsOf(m_history, m_zone)},
                          {.name = tr("Measured"), .events = eventsOf(m_outages, m_moment)}});
}

void IncidentsPanel::refresh()
{
    const bool nothing = m_history.incidents.isEmpty() && m_outages.list.isEmpty();
    setEmptiness(nothing ? std::optional(m_reason) : std::nullopt);
    showTimeline();
    showLists();
    showReview();
    const auto *shown = static_cast<RecordsView *>(m_tabs->currentWidget());
    if (const records::Record *chosen = shown->current()) {
        const QString subject = subjectOfRow(chosen->key);
        m_timeline->select(subject.isEmpty() ? chosen->key : subject);
    }
}

void IncidentsPanel::showLists()
{
    m_told->setHeadings(incidentHeadings());
    m_told->setRecords(
        incidentRecords(m_history, m_review ? m_review->detections : Detections(), m_zone, locale()),
        historyText(m_history, m_zone, locale()));
    m_measured->setHeadings(outageHeadings());
    m_measured->setRecords(outageRecords(m_outages, m_zone, locale()), outagesText(m_outages));
    m_tabs->setTabText(0, tr("Told (%1)").arg(locale().toString(m_history.incidents.size())));
    m_tabs->setTabText(1, tr("Measured (%1)").arg(locale().toString(m_outages.list.size())));
    m_tabs->setTabToolTip(0, tr("What the wiki tells"));
    m_tabs->setTabToolTip(1, tr("What did not answer in the last 30 days, and what fell with it"));
}

void IncidentsPanel::showReview()
{
    const Review review = m_review.value_or(Review());
    m_seen->setHeadings(detectionHeadings());
    m_seen->setRecords(detectionRecords(m_history, review.detections, m_zone, locale()),
                       m_review ? detectionsText(review.detections) : m_reviewReason);
    m_semesters->setHeadings(reliabilityHeadings());
    m_semesters->setRecords(reliabilityRecords(review.reliability, m_zone, locale()),
                            m_review ? reliabilityText(review.reliability) : m_reviewReason);
    m_tabs->setTabText(2, tr("What the alerts saw"));
    m_tabs->setTabText(3, tr("By semester"));
    m_tabs->setTabToolTip(2, tr("Whether an alert fired about it, and when"));
    m_tabs->setTabToolTip(
        3, tr("How often, how long, and how soon it was seen and mended, by machine and service"));
}

void IncidentsPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace incidents
