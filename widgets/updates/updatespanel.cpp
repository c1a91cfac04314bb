// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/updates/updatespanel.h"

#include "models/updates/updatesrecords.h"
#include "models/updates/updatestext.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/shared/recordsview.h"

#include <QEvent>
#include <QTabWidget>

namespace updates {

using namespace Qt::StringLiterals;
using shared::CellKind;
using shared::RecordsColumn;
using shared::RecordsView;

namespace {

constexpr qsizetype mostLines = 6; // machines drawn beside the fleet: more is a thicket
constexpr int chartHeight = 190;

QList<RecordsColumn> machineColumns()
{
    return {{CellKind::State, u"hypervisor-01"_s}, {CellKind::Number, u"for 12 d 99"_s},
            {CellKind::Number, u"999"_s},          {CellKind::State, u"cannot know"_s},
            {CellKind::Text, u"not seen yet"_s},   {CellKind::Text, u"the text file is 12 d old"_s},
            {CellKind::Number, u"99"_s},           {CellKind::Number, u"99"_s},
            {CellKind::Text, u"12 min"_s},         {CellKind::Text, u"6.14.11-5-pve"_s, true}};
}

QList<RecordsColumn> imageColumns()
{
    return {{CellKind::State, u"container-name-1"_s},
            {CellKind::Text, u"hypervisor-01"_s},
            {CellKind::Text, u"etherpad/etherpad:1.9.7"_s},
            {CellKind::Text, u"not declared"_s},
            {CellKind::Text, u"12.10.10 (minor)"_s},
            {CellKind::Text, u"automatic"_s},
            {CellKind::Text, u"etherpad/etherpad:1.9.7"_s, true}};
}

QList<RecordsColumn> debtColumns()
{
    return {{CellKind::Name, u"hypervisor-01"_s},
            {CellKind::Number, u"12345.5"_s},
            {CellKind::Number, u"1234"_s},
            {CellKind::State, u"nothing waits"_s},
            {CellKind::Text, u"90 days are known"_s, true}};
}

charts::Line lineOf(const QString &name, const Debt &debt, const base::TimeRange &days)
{
    return charts::lineOf(name, debt.days, debt.values, days);
}

} // namespace

UpdatesPanel::UpdatesPanel(QWidget *parent)
    : Panel(tr("Updates"), parent)
    , m_tabs(new QTabWidget)
    , m_machines(new RecordsView({.accessibleName = tr("Updates of machines"),
                                  .placeholder = tr("Filter machines"),
                                  .fileName = u"updates"_s},
                                 machineColumns()))
    , m_containers(new RecordsView({.accessibleName = tr("Images of containers"),
                                    .placeholder = tr("Filter containers"),
                                    .fileName = u"containers"_s},
                                   imageColumns()))
    , m_debt(new RecordsView({.accessibleName = tr("Update debt of machines"),
                              .placeholder = tr("Filter machines"),
                              .fileName = u"update-debt"_s},
                             debtColumns()))
    , m_chart(new charts::TimeSeriesChart)
{
    m_tabs->setDocumentMode(true);
    addTab(m_machines, u"machines"_s);
    addTab(m_containers, u"containers"_s);
    addTab(m_debt, u"debt"_s);
    m_chart->setMinimumHeight(chartHeight);
    m_debt->addBelow(m_chart);
    setContent(m_tabs);
    retitle();
}

void UpdatesPanel::addTab(RecordsView *view, const QString &name)
{
    view->setObjectName(name);
    m_tabs->addTab(view, QString());
    connect(view, &RecordsView::chartWanted, this, &UpdatesPanel::chartWanted);
    connect(view, &RecordsView::pageWanted, this, &UpdatesPanel::pageWanted);
}

void UpdatesPanel::setUpdates(const Updates &all)
{
    m_all = all;
    refresh();
}

void UpdatesPanel::setZone(const QTimeZone &zone)
{
    m_chart->setZone(zone);
}

void UpdatesPanel::showTab(const QString &name)
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->widget(i)->objectName() == name)
            m_tabs->setCurrentIndex(i);
}

void UpdatesPanel::refresh()
{
    if (!m_all)
        return;
    const QLocale locale;
    for (RecordsView *view : {m_machines, m_containers, m_debt})
        view->setMoment(m_all->moment);
    m_machines->setHeadings(machineHeadings());
    m_machines->setRecords(machineRecords(*m_all, locale), machinesText(*m_all));
    m_containers->setHeadings(imageHeadings());
    m_containers->setRecords(imageRecords(*m_all, locale), containersText(*m_all));
    m_debt->setHeadings(debtHeadings());
    m_debt->setRecords(debtRecords(*m_all, locale), debtText(*m_all, locale));
    drawDebt();
}

/// The fleet, and the machines that owe most.
void UpdatesPanel::drawDebt()
{
    QList<Debt> debts = m_all->debts;
    std::ranges::stable_sort(debts, std::ranges::greater(), &Debt::packageDays);
    const base::TimeRange days{
        .from = m_all->moment - debtLength, .to = m_all->moment, .step = std::chrono::days(1)};
    charts::Content content{.lines = {lineOf(tr("All machines"), m_all->fleetDebt, days)},
                            .unit = base::Unit::Count,
                            .range = days,
                            .thresholds = {}};
    for (const Debt &debt : std::as_const(debts))
        if (debt.packageDays() > 0 && content.lines.size() <= mostLines)
            content.lines.append(lineOf(debt.name, debt, days));
    m_chart->setContent(content);
}

void UpdatesPanel::retitle()
{
    setWindowTitle(tr("Updates"));
    m_tabs->setAccessibleName(tr("What waits to be installed"));
    m_tabs->setTabText(0, tr("Machines"));
    m_tabs->setTabText(1, tr("Containers"));
    m_tabs->setTabText(2, tr("Debt"));
}

void UpdatesPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retitle();
        refresh();
    }
}

} // namespace updates
