// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changesstore.h"
#include "models/health/healthstore.h"
#include "models/health/historystore.h"
#include "models/health/sparklinestore.h"
#include "models/http/connection.h"
#include "models/refresh/refreshschedule.h"
#include "models/situation/sourcestatus.h"

#include <QObject>

#include <memory>

namespace app {

/// The metrics backend of the profile, wired: connection, client, stores, and the schedule that drives them.
class MetricsSource final : public QObject {
    Q_OBJECT

public:
    MetricsSource(const settings::Profile &profile, http::Connection::Way way,
                  const QList<signals::Signal> &entries, archive::Archive *archive, const base::Clock &clock,
                  QObject *parent = nullptr);

    /// Shows what was known at the end of the last run, without waiting for the network.
    void remember();
    void start();
    void retry();

    http::Connection &connection() { return m_connection; }
    health::HealthStore &health() { return m_health; }
    health::HistoryStore &history() { return m_history; }
    health::SparklineStore &sparklines() { return m_sparklines; }
    changes::ChangesStore &changes() { return m_changes; }
    refresh::RefreshSchedule &schedule() { return m_schedule; }

    situation::SourceStatus status() const;

    /// The health at a past moment: a store of its own, which keeps nothing, beside the one that goes on.
    std::unique_ptr<health::HealthStore> makePast(base::Instant moment);
    /// How the source stands for what such a store shows.
    situation::SourceStatus statusOf(const health::HealthStore &past) const;

Q_SIGNALS:
    void statusChanged();

private:
    bool isOverdue() const;

    settings::Profile m_profile;
    QList<signals::Signal> m_entries;
    const base::Clock &m_clock;
    http::Connection m_connection;
    health::HealthStore m_health;
    health::HistoryStore m_history;
    health::SparklineStore m_sparklines;
    changes::ChangesStore m_changes;
    refresh::RefreshSchedule m_schedule;
};

} // namespace app
