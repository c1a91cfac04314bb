// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storagepanels.h"

#include "app/backend.h"
#include "app/surveypanels.h"
#include "app/wikireading.h"
#include "models/exposure/exposurestore.h"
#include "widgets/exposure/exposurepanel.h"
#include "widgets/storage/storagepanel.h"

namespace app {

namespace {

/// What an exposure panel needs to look: it dials only when it is told to, and lives as long as the panel.
class Looking final : public QObject {
public:
    Looking(exposure::ExposurePanel &panel, Desk &desk)
        : QObject(&panel)
        , m_panel(panel)
        , m_desk(desk)
        , m_store(probe::Prober(m_network, desk.backend().clock(), exposure::limits),
                  desk.backend().archive(), desk.backend().profileName())
    {
        connect(&m_store, &exposure::ExposureStore::changed, this, &Looking::show);
        connect(&panel, &exposure::ExposurePanel::lookWanted, &m_store, &exposure::ExposureStore::look);
        connect(&panel, &exposure::ExposurePanel::stopWanted, &m_store, &exposure::ExposureStore::stop);
        connect(&desk, &Desk::updated, this, &Looking::show);
        m_store.recall();
        show();
    }

private:
    /// What was found is of when it was looked, whatever moment the others show.
    void show()
    {
        m_panel.setEmptyReason(noInventory(m_desk));
        m_panel.setPlaces(exposure::placesOf(inventoryOf(m_desk)));
        m_panel.setFindings(m_store.findings(), m_desk.backend().clock().now());
        m_panel.setOffline(m_store.offline());
        m_panel.setProgress(m_store.isLooking() ? std::optional(std::pair(m_store.done(), m_store.wanted()))
                                                : std::nullopt);
    }

    exposure::ExposurePanel &m_panel;
    Desk &m_desk;
    probe::SystemNetwork m_network;
    exposure::ExposureStore m_store;
};

} // namespace

QWidget *makeStorage(Desk &desk)
{
    auto *panel = new storage::StoragePanel;
    Surveys *surveys = desk.backend().surveys();
    showSurvey(
        panel, desk, surveys ? &surveys->storage() : nullptr,
        [panel, &desk](const storage::Storage &storage) { panel->setStorage(storage, desk.shownInstant()); });
    return panel;
}

QWidget *makeExposure(Desk &desk)
{
    auto *panel = new exposure::ExposurePanel;
    leadRecords(panel, desk);
    new Looking(*panel, desk);
    return panel;
}

} // namespace app
