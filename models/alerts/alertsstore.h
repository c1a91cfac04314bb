// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertsclient.h"
#include "models/base/held.h"
#include "models/base/moment.h"

#include <QObject>

namespace alerts {

/// The alerts of one server, and the latest answer about them. A past moment is asked of the series that
/// recorded them, and never reaches the archive.
class AlertsStore final : public QObject {
    Q_OBJECT

public:
    struct Options {
        base::Milliseconds settleTime{0}; ///< live asks for now minus this
        archive::Archive *archive = nullptr; ///< where good answers are kept; null: nowhere
        QString profile; ///< whose answers they are
        std::optional<base::Instant> past; ///< the moment that is shown instead of now; nothing is kept of it
    };

    /// @param series where the past is recorded; an Alertmanager has none
    AlertsStore(AlertsClient client, metrics::PrometheusClient series, Options options,
                const base::Clock &clock, QObject *parent = nullptr);

    /// Shows what the archive remembers until the first answer of this run.
    void remember();

    /// Asks; an attempt still running is dropped. Ends with refreshed().
    void refresh();

    const base::Held<AlertList> &held() const { return m_held; }
    /// What is shown was told in this run, and the newest attempt did not fail.
    bool isConfirmed() const { return m_held.snapshot && !m_held.error && !m_held.fromArchive; }

Q_SIGNALS:
    void refreshed(); ///< an attempt ended; held().error says how
    void changed(); ///< held() did

private:
    base::Pending<AlertList> asked(base::Instant at);
    void accept(const base::Result<AlertList> &answer, base::Instant at);
    std::optional<metrics::Memory> memory() const;

    AlertsClient m_client;
    metrics::PrometheusClient m_series;
    Options m_options;
    const base::Clock &m_clock;
    base::Held<AlertList> m_held;
    base::Pending<AlertList> m_asking;
    base::Pending<std::optional<metrics::Remembered<AlertList>>> m_remembering;
};

} // namespace alerts
