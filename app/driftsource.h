// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configfiles.h"
#include "app/metricssource.h"
#include "app/source.h"
#include "app/wikisource.h"
#include "models/base/moment.h"
#include "models/drift/driftstore.h"
#include "models/drift/measuredstore.h"

#include <QObject>

#include <memory>

namespace app {

/// What the wiki says beside what is measured, wired: the store of measurements, the profile's folders of
/// configuration files, and the comparison of both with the inventory, at the shown moment.
class DriftSource final : public Source {
    Q_OBJECT

public:
    /// @param wiki null: nothing can be compared; what is measured is known all the same
    DriftSource(const settings::Profile &profile, MetricsSource &metrics, WikiSource *wiki,
                ConfigFiles &files, const base::Clock &clock, QObject *parent = nullptr);

    /// The live questions go with those of the metrics.
    void start(bool) override { }
    void setMoment(const base::Moment &moment) override;
    void askPast() override;
    const QObject *awaited(bool) const override { return m_wiki ? this : nullptr; }

    /// Nothing while nothing was compared.
    const std::optional<QList<drift::Drift>> &drifts() const { return m_drifts.drifts(); }
    /// What is measured at the shown moment, and why not.
    const base::Held<drift::Measured> &measured() const { return shown().held(); }

private:
    const drift::MeasuredStore &shown() const { return m_past ? *m_past : m_live; }
    std::unique_ptr<drift::MeasuredStore> makeStore(const std::optional<base::Instant> &past) const;
    void watch(drift::MeasuredStore &store);
    void measuredEnded(const drift::MeasuredStore *store);
    bool take();
    void compare();

    settings::Profile m_profile;
    MetricsSource &m_metrics;
    const base::Clock &m_clock;
    WikiSource *m_wiki; ///< null: there is none
    ConfigFiles &m_files;
    bool m_wikiEnded = false; ///< its first attempt
    bool m_measuredEnded = false; ///< of the shown moment
    drift::MeasuredStore m_live;
    std::unique_ptr<drift::MeasuredStore> m_past; ///< null when live
    drift::DriftStore m_drifts;
    base::Held<inventory::Reading> m_written;
    QList<wiki::Page> m_pages;
};

} // namespace app
