// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metricssource.h"
#include "app/source.h"
#include "models/base/moment.h"
#include "models/drift/driftstore.h"
#include "models/drift/measuredstore.h"
#include "models/inventory/inventorystore.h"

#include <QObject>

#include <memory>

namespace app {

/// What the wiki says beside what is measured, wired: the store of measurements, the profile's folders of
/// configuration files, and the comparison of both with the inventory, at the shown moment.
class DriftSource final : public Source {
    Q_OBJECT

public:
    /// @param wiki there is one, so that a comparison is to be waited for
    DriftSource(const settings::Profile &profile, MetricsSource &metrics, bool wiki, const base::Clock &clock,
                QObject *parent = nullptr);

    /// What the wiki says at the shown moment; called whenever it may be news.
    /// @param pages that it was read from
    void take(const base::Held<inventory::Reading> &written, const base::Held<wiki::PageSet> &pages);
    /// The first attempt at the wiki has ended: what was taken till then is what there is.
    void wikiAttemptEnded();

    /// The live questions go with those of the metrics.
    void start(bool) override { }
    void setMoment(const base::Moment &moment) override;
    void askPast() override;
    const QObject *awaited(bool) const override { return m_wiki ? this : nullptr; }

    /// Nothing while nothing was compared.
    const std::optional<QList<drift::Drift>> &drifts() const { return m_drifts.drifts(); }
    /// What is measured at the shown moment, and why not.
    const base::Held<drift::Measured> &measured() const { return shown().held(); }
    /// The profile's files, for those who show them.
    const QList<inventory::ConfigFolder> &folders() const { return m_folders; }

private:
    const drift::MeasuredStore &shown() const { return m_past ? *m_past : m_live; }
    std::unique_ptr<drift::MeasuredStore> makeStore(const std::optional<base::Instant> &past) const;
    void watch(drift::MeasuredStore &store);
    void measuredEnded(const drift::MeasuredStore *store);
    void readFolders();
    void compare();

    settings::Profile m_profile;
    MetricsSource &m_metrics;
    const base::Clock &m_clock;
    bool m_wiki;
    bool m_wikiEnded = false;
    bool m_measuredEnded = false; ///< of the shown moment
    drift::MeasuredStore m_live;
    std::unique_ptr<drift::MeasuredStore> m_past; ///< null when live
    drift::DriftStore m_drifts;
    base::Held<inventory::Reading> m_written;
    QList<wiki::Page> m_pages;
    QList<inventory::ConfigFolder> m_folders;
    base::Pending<QList<inventory::ConfigFolder>> m_readingFolders;
    bool m_foldersRead = false;
};

} // namespace app
