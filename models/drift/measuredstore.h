// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/held.h"
#include "models/drift/measuredreader.h"
#include "models/metrics/prometheusclient.h"

#include <QObject>

namespace drift {

/// What the metrics know of what there is, now or at a past moment: a handful of questions, whatever the
/// number of machines, every five minutes, since sizes and places seldom change.
class MeasuredStore final : public QObject {
    Q_OBJECT

public:
    struct Options {
        base::Milliseconds settleTime{0}; ///< live asks for now minus this
        QList<settings::NameRule> names;
        QString nameLabel; ///< of series that say a machine's name; empty: none does
        std::optional<base::Instant> past; ///< the moment that is shown instead of now
    };

    MeasuredStore(metrics::PrometheusClient client, Options options, const base::Clock &clock,
                  QObject *parent = nullptr);

    /// Asks; an attempt still running is dropped. Ends with refreshed().
    void refresh();
    /// Asks when the last answer is five minutes old, or when the last attempt failed.
    void refreshWhenDue();

    const base::Held<Measured> &held() const { return m_held; }
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void refreshed(); ///< an attempt ended; held().error says how
    void changed(); ///< held() did

private:
    void ask(base::Instant at);
    void accept(const std::vector<base::Result<metrics::Vector>> &answers, base::Instant at);
    void askSeen();
    void askLastHeard();
    void read();
    void finish(const base::Result<Measured> &answer);

    metrics::PrometheusClient m_client;
    Options m_options;
    const base::Clock &m_clock;
    base::Held<Measured> m_held;
    MeasuredAnswers m_answers; ///< of the attempt that runs
    std::optional<base::Instant> m_askedAt;
    bool m_running = false;
    base::Pending<metrics::Vector> m_askingSampling;
    base::Pending<std::vector<base::Result<metrics::Vector>>> m_asking;
    base::Pending<QStringList> m_askingSeen;
    base::Pending<metrics::Vector> m_askingLastHeard;
    base::Pending<Measured> m_reading;
};

} // namespace drift
