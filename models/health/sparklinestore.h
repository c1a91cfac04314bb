// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/health/fleet.h"
#include "models/metrics/prometheusclient.h"

#include <QObject>

namespace health {

/// The course of everything that is known of one machine over a day, coarse: a few joint questions, however
/// many signals there are, and only for the machine that is looked at. What is not answered has no line.
class SparklineStore final : public QObject {
    Q_OBJECT

public:
    SparklineStore(metrics::PrometheusClient client, QList<signals::Signal> entries,
                   base::Milliseconds settleTime, const base::Clock &clock, QObject *parent = nullptr);

    /// Asks for a machine; nothing happens when its lines are there and young enough.
    /// @param past the day before that moment instead of the day before now
    void show(const Host &host, const std::optional<base::Instant> &past);

    /// Another catalogue, of which lines are asked from now on.
    void setEntries(const QList<signals::Signal> &entries) { m_entries = entries; }

    const QString &instance() const { return m_instance; }
    /// By keyOf(); of the machine that was asked for last.
    const QHash<QString, metrics::Series> &lines() const { return m_lines; }

    /// What tells the lines of one machine apart.
    static QString keyOf(const QString &signalId, const metrics::Labels &parts);

Q_SIGNALS:
    void changed();

private:
    void ask(const Host &host);
    void accept(const QString &name, const metrics::Matrix &answer);

    metrics::PrometheusClient m_client;
    QList<signals::Signal> m_entries;
    base::Milliseconds m_settleTime;
    const base::Clock &m_clock;
    QString m_instance;
    QString m_name;
    std::optional<base::Instant> m_past;
    std::optional<base::Instant> m_askedAt;
    base::Instant m_moment; ///< where the lines end
    std::vector<base::Pending<metrics::Matrix>> m_asking;
    QHash<QString, metrics::Series> m_lines;
};

} // namespace health
