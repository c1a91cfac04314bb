// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fixturestore.h"

#include <QDateTime>

#include <functional>

/// A real VictoriaMetrics and a real Prometheus that hold the same samples, for a test of what both answer.
class BothStores {
protected:
    /// Why one of them does not run; empty when both do.
    /// @param samplesUntil the samples, the newest at that moment (s since the epoch)
    QByteArray startBoth(const std::function<QList<FixtureSample>(qint64)> &samplesUntil)
    {
        m_moment = QDateTime::currentSecsSinceEpoch() / 60 * 60 - 3600;
        const QList<FixtureSample> samples = samplesUntil(m_moment);
        for (FixtureStore *store : {&m_victoria, &m_prometheus})
            if (!store->start(samples, m_moment))
                return "it does not run: " + store->log();
        return {};
    }

    qint64 m_moment = 0; ///< of the newest sample, s since the epoch
    FixtureStore m_victoria{FixtureStore::Kind::VictoriaMetrics};
    FixtureStore m_prometheus{FixtureStore::Kind::Prometheus};
};
