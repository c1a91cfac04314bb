// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/route.h"
#include "app/selection.h"
#include "app/source.h"
#include "models/changes/changesstore.h"
#include "models/health/closerlook.h"
#include "models/health/healthstore.h"
#include "models/health/relatedstore.h"
#include "models/health/sparklinestore.h"
#include "models/http/connection.h"
#include "models/refresh/refreshschedule.h"
#include "models/situation/sourcestatus.h"

#include <QTimer>

#include <memory>

namespace app {

/// The metrics backend of the profile, wired: the way there, connection, client, stores, and the schedule
/// that drives them; of a past moment a store of its own, beside the one that goes on.
class MetricsSource final : public Source {
    Q_OBJECT

public:
    /// @param selection has a metrics backend
    MetricsSource(const Selection &selection, const QList<signals::Signal> &entries,
                  archive::Archive *archive, const base::Clock &clock, QObject *parent = nullptr);
    ~MetricsSource() override;

    void start(bool live) override;
    void retry() override;
    void setPaused(bool paused) override;
    void setMoment(const base::Moment &moment) override;
    void askPast() override;
    const QObject *awaited(bool live) const override { return live ? &m_health : m_past.get(); }

    http::Connection &connection() { return m_connection; }
    const health::HealthStore &live() const { return m_health; }
    /// Of the shown moment.
    const health::HealthStore &health() const { return m_past ? *m_past : m_health; }
    health::HistoryStore &history() { return m_history; }
    health::HistoryStore &earlier() { return m_earlier; } ///< what the history is compared with
    health::RelatedStore &related() { return m_related; } ///< what stands beside the history
    health::CloserLook &closerLook() { return m_closer; } ///< at a part of the history
    health::SparklineStore &sparklines() { return m_sparklines; }
    changes::ChangesStore &changes() { return m_changes; }
    refresh::RefreshSchedule &schedule() { return m_schedule; }

    /// Other signals are watched from now on, at the shown moment, too: all are asked at once.
    void setEntries(const QList<signals::Signal> &entries);

    /// What an inventory says must be there at the shown moment. True when that is news: health() changes.
    bool setInventory(const inventory::Inventory &inventory);

    situation::SourceStatus status() const; ///< of the live store, whatever is shown
    situation::SourceStatus shownStatus() const;
    /// The way there stands, or will not: questions can be asked.
    bool isAsked() const { return m_asked; }
    /// Of the demo: the whole history is there. Always true elsewhere.
    bool isHistoryComplete() const;

Q_SIGNALS:
    void pastDue(); ///< a past moment is to be asked about, for the first time or again
    void progressed(double ratio); ///< of what is being prepared, 0 to 1

private:
    void makeRoute(const Selection &selection);
    void watch(health::HealthStore &store);
    void ask();
    void routeChanged();
    bool isOverdue() const;

    settings::Profile m_profile;
    QList<signals::Signal> m_entries;
    const base::Clock &m_clock;
    http::Connection m_connection;
    health::HealthStore m_health;
    std::unique_ptr<health::HealthStore> m_past; ///< of the shown moment; null when live
    health::HistoryStore m_history;
    health::HistoryStore m_earlier;
    health::RelatedStore m_related;
    health::CloserLook m_closer;
    health::SparklineStore m_sparklines;
    changes::ChangesStore m_changes;
    refresh::RefreshSchedule m_schedule;
    std::unique_ptr<Route> m_route; ///< null: the server is reached directly
    QTimer m_ageing; ///< samples grow old by themselves
    bool m_live = true; ///< start() was told so
    bool m_asked = false; ///< the first question waits for the route
    bool m_wayOpen = false;
};

} // namespace app
