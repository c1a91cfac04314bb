// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/servicespanel.h"

#include "models/services/servicerecords.h"
#include "models/services/servicestext.h"
#include "widgets/services/numberspane.h"
#include "widgets/shared/recordsview.h"

#include <QEvent>
#include <QSplitter>

namespace services {

using namespace Qt::StringLiterals;
using shared::CellKind;

namespace {

QList<shared::RecordsColumn> columns()
{
    const shared::RecordsColumn share{.kind = CellKind::Number, .widest = u"99,95 %"_s};
    return {{.kind = CellKind::Name, .widest = u"voice.example.org"_s},
            {.kind = CellKind::State, .widest = u"Non surveillé"_s},
            share,
            share,
            share,
            {.kind = CellKind::Number, .widest = u"999 ms"_s},
            {.kind = CellKind::Number, .widest = u"Certificat"_s},
            {.kind = CellKind::Text, .widest = u"Conteneur"_s},
            {.kind = CellKind::Text, .stretched = true}};
}

} // namespace

ServicesPanel::ServicesPanel(QWidget *parent)
    : Panel(tr("Services"), parent)
    , m_view(new shared::RecordsView({.accessibleName = tr("Services"),
                                      .placeholder = tr("Filter by service, machine or number"),
                                      .fileName = u"services"_s},
                                     columns(), this))
    , m_numbers(new NumbersPane(this))
{
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_view);
    parts->addWidget(m_numbers);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({600, 400}); // before there is a line, the lower part would ask for no room
    connect(m_view, &shared::RecordsView::chartWanted, this, &ServicesPanel::chartWanted);
    connect(m_view, &shared::RecordsView::pageWanted, this, &ServicesPanel::pageWanted);
    connect(m_view, &shared::RecordsView::recordSelected, this, &ServicesPanel::showNumbers);
    connect(m_numbers, &NumbersPane::lineWanted, this, &ServicesPanel::lineWanted);
    setContent(parts);
    setFocusProxy(m_view);
    setMinimumSize(200, 80); // a narrow window cuts it rather than grow
    refresh();
}

void ServicesPanel::setServices(const Services &services, const Quantities &quantities)
{
    m_services = services;
    m_quantities = quantities;
    refresh();
}

void ServicesPanel::setLine(const Line &line)
{
    m_numbers->setLine(line);
}

void ServicesPanel::setZone(const QTimeZone &zone)
{
    m_numbers->setZone(zone);
}

void ServicesPanel::refresh()
{
    m_view->setHeadings(serviceHeadings());
    m_view->setMoment(m_services.moment);
    m_view->setRecords(serviceRecords(m_services, m_quantities, locale()), summaryText(m_services));
    showNumbers();
}

void ServicesPanel::showNumbers()
{
    const records::Record *record = m_view->current();
    m_numbers->setService(record ? m_services.find(record->key) : nullptr, m_quantities);
}

void ServicesPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace services
