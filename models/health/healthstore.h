// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/held.h"
#include "models/base/moment.h"
#include "models/health/fleet.h"
#include "models/health/refreshround.h"
#include "models/inventory/inventory.h"
#include "models/signals/catalogue.h"

#include <QObject>

#include <memory>

namespace health {

/// The health of all subjects as the metrics backend tells it, now or at a past moment: asks a fixed number
/// of questions, whatever the number of machines, and keeps the latest answer, judged.
class HealthStore final : public QObject {
    Q_OBJECT

public:
    using Options = RefreshRound::Options;

    HealthStore(metrics::PrometheusClient client, Options options, const base::Clock &clock,
                QObject *parent = nullptr);

    /// Shows what the archive remembers until the first answer of this run.
    void remember();

    /// Asks; an attempt still running is dropped. Ends with refreshed().
    void refresh();

    /// What is asked and judged from the next refresh() on.
    void setEntries(const QList<signals::Signal> &entries) { m_options.entries = entries; }

    /// What an inventory says must be there, judged from now on. True when that is news: changed() follows.
    bool setInventory(const inventory::Inventory &inventory);

    /// Judges the readings again as time passes: samples grow old by themselves.
    void judgeAgain();

    const base::Held<signals::Readings> &held() const { return m_held; }
    const Fleet &fleet() const { return m_fleet; }

Q_SIGNALS:
    void refreshed(); ///< an attempt ended; held().error says how
    void changed(); ///< held() or fleet() did

private:
    void askSampling();
    void beginRound();
    void accept(const base::Result<signals::Readings> &answer, bool final);
    void judge(base::Instant at);

    metrics::PrometheusClient m_client;
    Options m_options;
    const base::Clock &m_clock;
    Ledger m_ledger;
    std::unique_ptr<RefreshRound> m_round;
    std::optional<base::Instant> m_samplingAskedAt;
    base::Pending<metrics::Vector> m_askingSampling;
    base::Held<signals::Readings> m_held;
    inventory::Inventory m_inventory;
    Fleet m_fleet;
    base::Pending<signals::Readings> m_remembering;
    base::Pending<Fleet> m_judging;
    bool m_attemptEnded = false; ///< refreshed() is due as soon as the answer is judged
};

} // namespace health
