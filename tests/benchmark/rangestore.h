// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timerange.h"
#include "tests/support/realserver.h"

#include <QTemporaryDir>

/// A real VictoriaMetrics with many lines of a day, `many{instance="host0"}` and so on, and twenty long ones
/// of five days, `wide`, each with one spike.
class RangeStore {
public:
    static constexpr qint64 many = 1440; ///< points of each of many lines, 60 s apart
    static constexpr qint64 lengthy = 29'900; ///< of each of the long ones, 15 s apart; it gives 30,000
    static constexpr double spike = 1e6;

    /// The whole hour before the last one, in s since the epoch: samples of then a store shows at once.
    static qint64 pastHour();
    /// What the many lines cover.
    static base::TimeRange dayUpTo(qint64 end);

    /// @param end of all lines, s since the epoch
    bool start(int lines, qint64 end);

    QUrl url(const QString &path = QStringLiteral("/")) const { return m_server.url(path); }
    /// The question for a range.
    QUrl range(const QString &promql, const base::TimeRange &range) const;

private:
    QTemporaryDir m_folder;
    RealServer m_server;
};
