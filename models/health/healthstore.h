// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/held.h"
#include "models/base/moment.h"
#include "models/health/fleet.h"
#include "models/health/readingsassembly.h"
#include "models/metrics/prometheusclient.h"
#include "models/signals/catalogue.h"

#include <QObject>

namespace health {

/// The health of all machines as the metrics backend tells it: asks one question a signal and one for the
/// machines' identity, whatever their number, and keeps the latest answer, judged.
class HealthStore final : public QObject {
    Q_OBJECT

public:
    struct Options {
        QList<signals::Signal> entries;
        QList<settings::NameRule> names;
        base::Milliseconds settleTime{0}; ///< live asks for now minus this
        archive::Archive *archive = nullptr; ///< where good answers are kept; null: nowhere
        QString profile; ///< whose answers they are
    };

    HealthStore(metrics::PrometheusClient client, Options options, const base::Clock &clock,
                QObject *parent = nullptr);

    /// Shows what the archive remembers until the first answer of this run.
    void remember();

    /// Asks; an attempt still running is dropped. Ends with refreshed().
    void refresh();

    /// Judges the readings again as time passes: samples grow old by themselves.
    void judgeAgain();

    const base::Held<signals::Readings> &held() const { return m_held; }
    const Fleet &fleet() const { return m_fleet; }

Q_SIGNALS:
    void refreshed(); ///< an attempt ended; held().error says how
    void changed(); ///< held() or fleet() did

private:
    QStringList questions() const;
    std::optional<metrics::Memory> memoryOf(const QString &promql) const;
    void accept(const base::Result<signals::Readings> &answer);
    void judge();

    metrics::PrometheusClient m_client;
    Options m_options;
    const base::Clock &m_clock;
    base::Held<signals::Readings> m_held;
    Fleet m_fleet;
    base::Pending<signals::Readings> m_asking;
    base::Pending<signals::Readings> m_remembering;
    base::Pending<Fleet> m_judging;
    bool m_attemptEnded = false; ///< refreshed() is due as soon as the answer is judged
};

} // namespace health
