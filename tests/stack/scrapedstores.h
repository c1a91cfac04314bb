// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timerange.h"
#include "tests/support/realserver.h"

#include <QTemporaryDir>

/// A real VictoriaMetrics and a real Prometheus with what real exporters told them: two node-exporters,
/// themselves and each other, five times a second. One exporter was away for a while in between.
class ScrapedStores {
public:
    static constexpr base::Milliseconds interval{200}; ///< between two scrapes

    /// Starts everything and returns once the story is over, after half a minute. False when something did
    /// not come about within a minute; log() then says more.
    bool live();

    QUrl url(bool victoria) const { return store(victoria).url(QStringLiteral("/")); }
    QString steady() const { return m_steady.address(); } ///< the instance that was always there
    QString away() const { return m_away.address(); } ///< the one that was not
    const base::TimeRange &range() const { return m_range; } ///< of the whole story, on multiples of its step
    QByteArray log() const;

private:
    const RealServer &store(bool victoria) const { return victoria ? m_victoria : m_prometheus; }
    bool start();
    bool scrape();
    bool collect(const QString &promql) const;
    bool holds(bool victoria, const QString &promql) const;
    void askForARange() const;

    QTemporaryDir m_folder;
    RealServer m_steady;
    RealServer m_away;
    RealServer m_victoria;
    RealServer m_prometheus;
    base::TimeRange m_range;
};
