// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"
#include "models/storage/storage.h"
#include "widgets/shared/panel.h"

class QTabWidget;

namespace shared {
class RecordsView;
}

namespace storage {

/// All that can fill up or fail, across the fleet: filesystems with their forecasts, arrays, disks.
class StoragePanel : public shared::Panel {
    Q_OBJECT

public:
    explicit StoragePanel(QWidget *parent = nullptr);

    /// @param moment it is of; ages and dates count from here
    void setStorage(const Storage &storage, base::Instant moment);

Q_SIGNALS:
    void chartWanted(const records::Chart &chart);
    void pageWanted(const QString &page, int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTab(shared::RecordsView *view);
    void refresh();

    Storage m_storage;
    base::Instant m_moment;
    QTabWidget *m_tabs;
    shared::RecordsView *m_filesystems;
    shared::RecordsView *m_arrays;
    shared::RecordsView *m_disks;
};

} // namespace storage
