// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/changes/change.h"
#include "models/metrics/prometheusclient.h"

#include <QObject>

namespace changes {

/// What happened of late on the one machine that somebody looks at: asked when it is wanted, with one
/// question.
class ChangesStore final : public QObject {
    Q_OBJECT

public:
    ChangesStore(metrics::PrometheusClient client, base::Milliseconds settleTime, const base::Clock &clock,
                 QObject *parent = nullptr);

    /// Asks for the two weeks before now, or before a past moment; a machine that was just asked about is not
    /// asked about again.
    void show(const QString &instance, const std::optional<base::Instant> &past);

    const QString &instance() const { return m_instance; }
    /// Newest first; nothing while the answer is on its way.
    const std::optional<base::Result<QList<Change>>> &changes() const { return m_changes; }

Q_SIGNALS:
    void changed();

private:
    metrics::PrometheusClient m_client;
    base::Milliseconds m_settleTime;
    const base::Clock &m_clock;
    QString m_instance;
    std::optional<base::Instant> m_past;
    base::Instant m_askedAt;
    std::optional<base::Result<QList<Change>>> m_changes;
    base::Pending<QList<Change>> m_asking;
};

} // namespace changes
