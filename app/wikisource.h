// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/route.h"
#include "app/source.h"
#include "models/base/moment.h"
#include "models/http/connection.h"
#include "models/inventory/inventorystore.h"
#include "models/refresh/refreshschedule.h"
#include "models/situation/sourcestatus.h"
#include "models/wiki/wikistore.h"

#include <QObject>

#include <memory>

namespace app {

/// The wiki of the profile, wired: a server with its connection and its way there, or a folder; the store of
/// its pages, and the schedule that drives it.
class WikiSource final : public Source {
    Q_OBJECT

public:
    /// @param profile has a wiki
    WikiSource(const settings::Profile &profile, archive::Archive *archive, const base::Clock &clock,
               QObject *parent = nullptr);
    ~WikiSource() override;

    void start(bool live) override;
    void retry() override;
    void setPaused(bool paused) override;
    /// The past is the revisions of then.
    void setMoment(const base::Moment &moment) override;
    void askPast() override;
    /// Its pages are read when its attempt ends.
    const QObject *awaited(bool live) const override { return live ? m_store.get() : m_past.get(); }

    wiki::WikiStore &store() { return *m_store; }
    /// To the server, for whoever writes to it; null for a folder.
    http::Connection *connection() { return m_server ? &m_server->connection : nullptr; }
    const settings::WikiSpec &spec() const { return m_spec; }
    wiki::WikiStore *past() { return m_past.get(); } ///< null when live
    /// Of the shown moment.
    const wiki::WikiStore &shown() const { return m_past ? *m_past : *m_store; }

    /// What stands in the shown pages.
    const inventory::InventoryStore &inventory() const { return m_inventory; }

    /// What the addresses of its pages begin with; empty for a folder.
    QUrl webAddress() const { return m_spec.endpoint ? m_spec.endpoint->url : QUrl(); }

    situation::SourceStatus status() const; ///< of the live store, whatever is shown
    situation::SourceStatus shownStatus() const;

private:
    /// What only a server has.
    struct Server {
        http::Connection connection;
        std::unique_ptr<Route> route; ///< null: the server is reached directly
        bool wayOpen = false;
    };

    std::unique_ptr<Server> makeServer();
    std::unique_ptr<wiki::Source> makeSource();
    situation::SourceStatus placeStatus() const;
    void ask();
    void showProgress(int done, int total);
    void routeChanged();
    void readShown();
    void storeRefreshed(const QObject *store);
    bool isOverdue() const;

    settings::WikiSpec m_spec;
    const base::Clock &m_clock;
    std::unique_ptr<Server> m_server; ///< null: a folder
    std::unique_ptr<wiki::Source> m_source;
    std::unique_ptr<wiki::WikiStore> m_store;
    std::unique_ptr<wiki::WikiStore> m_past; ///< of the shown moment; null when live
    inventory::InventoryStore m_inventory; ///< of the shown pages
    const QObject *m_unread = nullptr; ///< the store whose attempt has ended, but for the reading
    refresh::RefreshSchedule m_schedule;
    int m_done = 0; ///< pages of the running attempt
    int m_total = 0;
    bool m_live = false; ///< start() was told so
    bool m_asked = false; ///< the first question waits for the route
};

} // namespace app
