// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metricssource.h"
#include "app/route.h"
#include "app/source.h"
#include "models/alerts/alertsstore.h"
#include "models/situation/situation.h"

#include <QObject>

#include <memory>

namespace app {

/// Whoever is asked for alerts, wired: the profile's own server for them, with its connection, its way there
/// and its schedule; or, when it names none, the metrics backend, whenever that is asked.
class AlertsSource final : public Source {
    Q_OBJECT

public:
    /// @param metrics null when the profile has none; it then has [alerts]
    AlertsSource(const settings::Profile &profile, MetricsSource *metrics, archive::Archive *archive,
                 const base::Clock &clock, QObject *parent = nullptr);
    ~AlertsSource() override;

    /// A source of the profile, not only another question to the metrics backend.
    bool isOwn() const { return m_own != nullptr; }

    void start(bool live) override;
    void retry() override;
    void setPaused(bool paused) override;
    /// The past is what the metrics recorded of it.
    void setMoment(const base::Moment &moment) override;
    void askPast() override;
    const QObject *awaited(bool live) const override { return live ? m_store.get() : m_past.get(); }

    alerts::AlertsStore &store() { return *m_store; }
    alerts::AlertsStore *past() { return m_past.get(); } ///< null when live

    /// Of the shown moment, with the subjects called as the machines are.
    situation::AlertsView view(const health::Fleet &fleet) const;
    /// Of the live store, whatever is shown.
    situation::SourceStatus status() const;

private:
    /// What only a source of its own has.
    struct Own {
        http::Connection connection;
        refresh::RefreshSchedule schedule;
        std::unique_ptr<Route> route; ///< null: the server is reached directly
        bool asked = false; ///< the first question waits for the route
        bool wayOpen = false;
    };

    void makeOwn();
    std::unique_ptr<alerts::AlertsStore> makeStore(const alerts::AlertsStore::Options &options);
    situation::SourceStatus statusOfPast() const;
    void startOwn();
    void routeChanged();
    bool isOverdue() const;

    settings::Profile m_profile;
    const base::Clock &m_clock;
    MetricsSource *m_metrics;
    std::unique_ptr<Own> m_own;
    std::unique_ptr<alerts::AlertsStore> m_store;
    std::unique_ptr<alerts::AlertsStore> m_past; ///< of the shown moment; null when live
};

} // namespace app
