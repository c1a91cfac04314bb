// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/console/candidates.h"
#include "models/metrics/prometheusclient.h"

#include <QObject>

namespace console {

/// The names that the server knows for what is being typed. Asked for when they are wanted, and kept for a
/// minute; while the server is silent, what needs no server still completes.
class CompletionStore final : public QObject {
    Q_OBJECT

public:
    CompletionStore(metrics::PrometheusClient client, const base::Clock &clock, QObject *parent = nullptr);

    /// The names are looked for as of this moment; nothing: now.
    void setMoment(const std::optional<base::Instant> &past) { m_past = past; }
    void setExtended(bool extended) { m_extended = extended; } ///< the server knows MetricsQL

    /// What is known now; asks for the rest, after which known() follows.
    QList<Candidate> candidates(const Place &place);

    /// The metrics that the server has, as far as they were asked for; see candidates().
    QStringList metrics() const;

Q_SIGNALS:
    void known(); ///< ask again

private:
    struct Names {
        QStringList list;
        std::optional<base::Instant> until; ///< nothing: they are on their way
    };

    void want(const Place &place, const QString &key);
    base::Pending<QStringList> asked(const Place &place) const;

    metrics::PrometheusClient m_client;
    const base::Clock &m_clock;
    std::optional<base::Instant> m_past;
    bool m_extended = true;
    QHash<QString, Names> m_names;
    QString m_wanted; ///< the key that is on its way
    base::Pending<QStringList> m_asking;
};

} // namespace console
