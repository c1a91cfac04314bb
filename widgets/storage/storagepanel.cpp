// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/storage/storagepanel.h"

#include "models/storage/devicerecords.h"
#include "models/storage/filesystemrecords.h"
#include "widgets/shared/recordsview.h"

#include <QEvent>
#include <QTabWidget>

namespace storage {

using namespace Qt::StringLiterals;
using shared::CellKind;
using shared::RecordsColumn;
using shared::RecordsView;

namespace {

QList<RecordsColumn> filesystemColumns()
{
    return {{CellKind::Name, u"pica01 media"_s},
            {CellKind::Text, u"/srv/backup"_s},
            {CellKind::State, u"Warning cannot be written"_s},
            {CellKind::Number, u"100 %"_s},
            {CellKind::Number, u"30 Nov to 30 Nov  30 Nov 2027"_s},
            {CellKind::Number, u"99.9 GiB"_s},
            {CellKind::Number, u"+99.9 GiB"_s},
            {CellKind::Number, u"by 10 d 23 h"_s},
            {CellKind::Number, u"+over a year"_s, true}};
}

QList<RecordsColumn> arrayColumns()
{
    return {{CellKind::Name, u"hypervisor-01"_s},     {CellKind::Text, u"rpool"_s},
            {CellKind::State, u"copies its disks"_s}, {CellKind::Text, u"RAID"_s},
            {CellKind::Text, u"2 of 2, 1 spare"_s},   {CellKind::Number, u"100%"_s, true}};
}

QList<RecordsColumn> diskColumns()
{
    return {{CellKind::Name, u"hypervisor-01"_s},
            {CellKind::Text, u"/dev/nvme0n1"_s},
            {CellKind::State, u"is getting worse"_s},
            {CellKind::Number, u"100%"_s},
            {CellKind::Number, u"12 (+3)"_s},
            {CellKind::Number, u"4.2 years"_s},
            {CellKind::Text, u"Samsung SSD 870 EVO"_s, true},
            {CellKind::Text, u"S5Y1NJ0R123456"_s}};
}

} // namespace

StoragePanel::StoragePanel(QWidget *parent)
    : Panel(tr("Storage"), parent)
    , m_tabs(new QTabWidget)
    , m_filesystems(new RecordsView({.accessibleName = tr("Filesystems and storages"),
                                     .placeholder = tr("Filter filesystems"),
                                     .fileName = u"filesystems"_s},
                                    filesystemColumns()))
    , m_arrays(new RecordsView({.accessibleName = tr("Arrays and pools"),
                                .placeholder = tr("Filter arrays"),
                                .fileName = u"arrays"_s},
                               arrayColumns()))
    , m_disks(new RecordsView(
          {.accessibleName = tr("Disks"), .placeholder = tr("Filter disks"), .fileName = u"disks"_s},
          diskColumns()))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What can fill up or fail"));
    for (RecordsView *view : {m_filesystems, m_arrays, m_disks})
        addTab(view);
    setContent(m_tabs);
    setFocusProxy(m_filesystems);
    refresh();
}

void StoragePanel::addTab(RecordsView *view)
{
    m_tabs->addTab(view, QString());
    connect(view, &RecordsView::chartWanted, this, &StoragePanel::chartWanted);
    connect(view, &RecordsView::pageWanted, this, &StoragePanel::pageWanted);
}

void StoragePanel::setStorage(const Storage &storage, base::Instant moment)
{
    m_storage = storage;
    m_moment = moment;
    refresh();
}

void StoragePanel::refresh()
{
    m_filesystems->setHeadings(filesystemHeadings());
    m_arrays->setHeadings(arrayHeadings());
    m_disks->setHeadings(diskHeadings());
    for (RecordsView *view : {m_filesystems, m_arrays, m_disks})
        view->setMoment(m_moment);
    m_filesystems->setRecords(filesystemRecords(m_storage.filesystems, m_moment, locale()),
                              filesystemSummary(m_storage.filesystems, m_moment, locale()));
    m_arrays->setRecords(arrayRecords(m_storage.arrays, m_moment, locale()), arraySummary(m_storage.arrays));
    m_disks->setRecords(diskRecords(m_storage.disks, m_moment, locale()),
                        diskSummary(m_storage.disks, locale()));
    m_tabs->setTabText(0, tr("Filesystems (%1)").arg(locale().toString(m_storage.filesystems.size())));
    m_tabs->setTabText(1, tr("Arrays (%1)").arg(locale().toString(m_storage.arrays.size())));
    m_tabs->setTabText(2, tr("Disks (%1)").arg(locale().toString(m_storage.disks.size())));
}

void StoragePanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace storage
