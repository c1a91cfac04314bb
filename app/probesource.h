// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/source.h"
#include "app/wikisource.h"
#include "models/probe/probestore.h"
#include "models/refresh/refreshschedule.h"
#include "models/settings/profile.h"
#include "models/situation/witnesses.h"

#include <QObject>

#include <memory>

namespace app {

/// The desktop's own look at the addresses of the inventory, wired: where to look, when, and what the metrics
/// say of the same. Nothing is looked at before an inventory names it.
class ProbeSource final : public Source {
    Q_OBJECT

public:
    /// @param network null: the desktop's own. It must outlive this.
    ProbeSource(const settings::ProbeSpec &spec, const base::Clock &clock, probe::Network *network = nullptr,
                QObject *parent = nullptr);
    ~ProbeSource() override;

    /// For a profile that allows it, fed by the wiki's inventory as it is now; else null. @param wiki null:
    /// there is no inventory to be had
    static std::unique_ptr<ProbeSource> of(const settings::Profile &profile, WikiSource *wiki,
                                           const base::Clock &clock);

    /// What to look at from now on. The first call ends the waiting for an inventory, also with an empty one,
    /// when no better is to be had.
    void setInventory(const inventory::Inventory &inventory);
    void start(bool live) override;
    void retry() override;
    void setPaused(bool paused) override;
    const QObject *awaited(bool live) const override { return live ? this : nullptr; }

    /// Beside what the metrics say. @param past the shown moment is one of which nothing was recorded
    situation::OwnChecks checks(const health::Fleet &fleet, const QList<situation::SourceStatus> &sources,
                                bool past) const;

Q_SIGNALS:
    void refreshed(); ///< a look at an inventory's addresses has ended

private:
    void follow(WikiSource &wiki);
    void take(WikiSource &wiki, bool atLast);
    void ended();

    const base::Clock &m_clock;
    std::unique_ptr<probe::Network> m_ownNetwork;
    std::unique_ptr<probe::ProbeStore> m_store;
    refresh::RefreshSchedule m_schedule;
    QList<situation::WatchedPlace> m_places;
    QString m_complaint; ///< about the file of authorities
    bool m_known = false; ///< an inventory came
    bool m_started = false;
    bool m_again = false; ///< other places came during a look
};

} // namespace app
