// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/changes/changespanel.h"

#include "models/changes/unusualrecords.h"
#include "widgets/shared/recordsview.h"

#include <QEvent>
#include <QTabWidget>

namespace changes {

using namespace Qt::StringLiterals;
using shared::CellKind;
using shared::RecordsColumn;
using shared::RecordsView;

namespace {

QList<RecordsColumn> changeColumns()
{
    return {{CellKind::Text, u"30 Sept, 23:59  23 h 59 min before"_s},
            {CellKind::Name, u"hypervisor-01"_s},
            {CellKind::Text, u"container etherpad started and all that"_s, true},
            {CellKind::Text, u"the same hypervisor"_s}};
}

QList<RecordsColumn> unusualColumns()
{
    return {{CellKind::Name, u"hypervisor-01"_s},  {CellKind::Text, u"Network, received"_s, true},
            {CellKind::Number, u"99.9 MiB/s"_s},   {CellKind::Number, u"99.9 MiB/s"_s},
            {CellKind::Number, u"± 99.9 MiB/s"_s}, {CellKind::State, u"99.9 spreads above"_s}};
}

} // namespace

ChangesPanel::ChangesPanel(const QList<signals::Signal> &entries, QWidget *parent)
    : Panel(tr("Changes"), parent)
    , m_entries(entries)
    , m_tabs(new QTabWidget)
    , m_changes(new RecordsView({.accessibleName = tr("What changed"),
                                 .placeholder = tr("Filter by machine, service or words"),
                                 .fileName = u"changes"_s},
                                changeColumns()))
    , m_unusual(new RecordsView({.accessibleName = tr("What is unlike other weeks"),
                                 .placeholder = tr("Filter by machine or signal"),
                                 .fileName = u"unusual"_s},
                                unusualColumns()))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What changed, and what is unusual"));
    addTab(m_changes);
    addTab(m_unusual);
    setContent(m_tabs);
    setFocusProxy(m_changes);
    refresh();
}

void ChangesPanel::addTab(RecordsView *view)
{
    m_tabs->addTab(view, QString());
    connect(view, &RecordsView::chartWanted, this, &ChangesPanel::chartWanted);
    connect(view, &RecordsView::pageWanted, this, &ChangesPanel::pageWanted);
}

void ChangesPanel::setChanges(const QList<Ranked> &changes, const QString &subject, qsizetype refused)
{
    m_list = changes;
    m_from.subject = subject;
    m_refused = refused;
    refresh();
}

void ChangesPanel::setUnusual(const Unusual &unusual)
{
    m_unlike = unusual;
    refresh();
}

void ChangesPanel::setMoment(base::Instant moment, const QTimeZone &zone)
{
    m_from.moment = moment;
    m_from.zone = zone;
    m_changes->setMoment(moment);
    m_unusual->setMoment(moment);
}

void ChangesPanel::setEntries(const QList<signals::Signal> &entries)
{
    m_entries = entries;
    refresh();
}

void ChangesPanel::refresh()
{
    m_from.locale = locale();
    m_changes->setHeadings(changeHeadings());
    m_changes->setRecords(changeRecords(m_list, m_from), changesSummary(m_list, m_refused, m_from));
    m_unusual->setHeadings(unusualHeadings());
    m_unusual->setRecords(unusualRecords(m_unlike, m_entries, locale()), unusualSummary(m_unlike));
    m_tabs->setTabText(0, tr("What changed (%1)").arg(locale().toString(m_list.size())));
    m_tabs->setTabText(1, tr("Unusual (%1)").arg(locale().toString(strikingCount(m_unlike))));
    m_tabs->setTabToolTip(0, tr("In the 24 hours before the moment and the hour after"));
    m_tabs->setTabToolTip(1, tr("Compared with the same hour of the last four weeks"));
}

void ChangesPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace changes
