// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/backups/backupspanel.h"

#include "models/backups/backuprecords.h"
#include "widgets/shared/recordsview.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QTabWidget>

namespace backups {

using namespace Qt::StringLiterals;
using shared::CellKind;
using shared::RecordsColumn;
using shared::RecordsView;

namespace {

QList<RecordsColumn> coverageColumns()
{
    return {{CellKind::Name, u"monitoring"_s},
            {CellKind::Text, u"virtual machine"_s},
            {CellKind::State, u"Planned, success not known"_s},
            {CellKind::Number, u"12 d ago"_s},
            {CellKind::Text, u"Caribou"_s},
            {CellKind::Number, u"+12 MiB a day 123 GiB"_s},
            {CellKind::Text, u"monitoring"_s},
            {CellKind::Text, u"Compiègne"_s, true}};
}

QList<RecordsColumn> lossColumns()
{
    return {{CellKind::Name, u"monitoring"_s},     {CellKind::Text, u"virtual machine"_s},
            {CellKind::State, u"The last 12 d"_s}, {CellKind::Number, u"12 d ago"_s},
            {CellKind::Text, u"Caribou"_s},        {CellKind::Text, u"monitoring"_s, true}};
}

} // namespace

BackupsPanel::BackupsPanel(QWidget *parent)
    : Panel(tr("Backups"), parent)
    , m_tabs(new QTabWidget)
    , m_coverage(new RecordsView({.accessibleName = tr("Backups of machines and services"),
                                  .placeholder = tr("Filter backups"),
                                  .fileName = u"backups"_s},
                                 coverageColumns()))
    , m_siteLoss(new RecordsView({.accessibleName = tr("What is lost with a site"),
                                  .placeholder = tr("Filter losses"),
                                  .fileName = u"site-loss"_s},
                                 lossColumns()))
    , m_sites(new QComboBox)
{
    m_tabs->setDocumentMode(true);
    addTab(m_coverage, u"coverage"_s);
    addTab(m_siteLoss, u"siteloss"_s);
    m_sites->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_siteLoss->addTool(m_sites);
    connect(m_sites, &QComboBox::currentIndexChanged, this, &BackupsPanel::showLosses);
    setContent(m_tabs);
    retitle();
}

void BackupsPanel::addTab(RecordsView *view, const QString &name)
{
    view->setObjectName(name);
    m_tabs->addTab(view, QString());
    connect(view, &RecordsView::chartWanted, this, &BackupsPanel::chartWanted);
    connect(view, &RecordsView::pageWanted, this, &BackupsPanel::pageWanted);
}

void BackupsPanel::setBackups(const Backups &backups)
{
    m_backups = backups;
    m_losses = siteLosses(backups);
    refresh();
}

void BackupsPanel::showTab(const QString &name)
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->widget(i)->objectName() == name)
            m_tabs->setCurrentIndex(i);
}

void BackupsPanel::retitle()
{
    m_tabs->setAccessibleName(tr("What is backed up"));
    m_tabs->setTabText(0, tr("Coverage"));
    m_tabs->setTabText(1, tr("If a site burns"));
    m_sites->setAccessibleName(tr("Site that burns"));
    m_coverage->setHeadings(coverageHeadings());
    m_siteLoss->setHeadings(lossHeadings());
}

void BackupsPanel::refresh()
{
    m_coverage->setMoment(m_backups.moment);
    m_coverage->setRecords(coverageRecords(m_backups), coverageSummary(m_backups));
    fillSites();
    showLosses();
}

/// The chosen site stays chosen while it is there.
void BackupsPanel::fillSites()
{
    const QSignalBlocker quiet(m_sites);
    const QVariant chosen = m_sites->currentData();
    m_sites->clear();
    for (const SiteLoss &loss : std::as_const(m_losses))
        m_sites->addItem(siteText(loss.site), loss.site);
    m_sites->setCurrentIndex(std::max(0, m_sites->findData(chosen)));
}

void BackupsPanel::showLosses()
{
    const int chosen = m_sites->currentIndex();
    const SiteLoss loss = m_losses.value(chosen);
    m_siteLoss->setMoment(m_backups.moment);
    m_siteLoss->setRecords(lossRecords(loss, m_backups.moment), lossSummary(loss));
}

void BackupsPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retitle();
        refresh();
    }
}

} // namespace backups
