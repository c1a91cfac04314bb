// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/incidents/incidentspanel.h"

#include "models/incidents/incidentrecords.h"
#include "models/incidents/incidenttext.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/recordsview.h"

#include <QEvent>
#include <QToolButton>

namespace incidents {

using namespace Qt::StringLiterals;
using shared::CellKind;

IncidentsPanel::IncidentsPanel(QWidget *parent)
    : Panel(tr("Incidents"), parent)
    , m_view(new shared::RecordsView({.accessibleName = tr("Incidents"),
                                      .placeholder = tr("Filter by machine, service or words"),
                                      .fileName = u"incidents"_s},
                                     {{.kind = CellKind::Text, .widest = u"11 nov. 2020, 14:32 CET"_s},
                                      {.kind = CellKind::Name, .stretched = true},
                                      {.kind = CellKind::Text, .widest = u"hypervisor-01, pica01"_s},
                                      {.kind = CellKind::Text, .widest = u"10 min 30 s"_s}},
                                     this))
{
    auto *show = new QToolButton(this);
    show->setIcon(shared::icon(u"clock"_s));
    show->setText(tr("Show that moment"));
    show->setToolTip(tr("Every panel shows how it was then; Live in the time bar leads back"));
    show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    show->setAutoRaise(true);
    m_view->addTool(show);
    m_view->setOpener([this](const records::Record &record) { goTo(record.key); });
    connect(show, &QToolButton::clicked, this, [this] {
        if (const records::Record *record = m_view->current())
            goTo(record->key);
    });
    connect(m_view, &shared::RecordsView::pageWanted, this, &IncidentsPanel::pageWanted);
    setContent(m_view);
    setFocusProxy(m_view);
    refresh();
}

void IncidentsPanel::setHistory(const History &history, const QTimeZone &zone)
{
    if (history == m_history && zone == m_zone)
        return;
    m_history = history;
    m_zone = zone;
    refresh();
}

void IncidentsPanel::setEmptyReason(const shared::Emptiness &reason)
{
    m_reason = reason;
    refresh();
}

void IncidentsPanel::setMoment(base::Instant moment)
{
    m_view->setMoment(moment);
}

void IncidentsPanel::goTo(const QString &id)
{
    const auto incident = std::ranges::find(m_history.incidents, id, &Incident::id);
    if (incident == m_history.incidents.end())
        return;
    const WrittenDate &last = incident->end ? *incident->end : incident->start;
    Q_EMIT momentWanted(incident->start.from(m_zone), last.to(m_zone));
}

void IncidentsPanel::refresh()
{
    setEmptiness(m_history.incidents.isEmpty() ? std::optional(m_reason) : std::nullopt);
    m_view->setHeadings(incidentHeadings());
    m_view->setRecords(incidentRecords(m_history, m_zone, locale()),
                       historyText(m_history, m_zone, locale()));
}

void IncidentsPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace incidents
