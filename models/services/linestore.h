// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/held.h"
#include "models/base/timerange.h"
#include "models/metrics/prometheusclient.h"
#include "models/services/recognition.h"
#include "models/services/stitching.h"

#include <QObject>

namespace services {

/// Which number of which service, and how far back.
struct LineRequest {
    QString service; ///< key
    QString software; ///< id
    QString quantity; ///< id
    base::Milliseconds length{0}; ///< back from the moment; 0: as far as there is anything
    std::optional<base::Instant> past{}; ///< the moment; nothing: now

    bool operator==(const LineRequest &) const = default;
};

/// A number over the years: what was asked, how, and the last good answer with the newest error.
struct Line {
    LineRequest request;
    QString query; ///< as sent: the proof
    base::TimeRange range;
    base::Held<StitchedLine> answer;
    bool loading = false;
};

/// The line of one number that somebody looks at. All names of the number are asked for in one question, with
/// as many points as a chart has columns; how far back there is anything is asked first, in coarse steps.
class LineStore final : public QObject {
    Q_OBJECT

public:
    LineStore(metrics::PrometheusClient client, Quantities quantities, base::Milliseconds settleTime,
              const base::Clock &clock, QObject *parent = nullptr);

    /// @param recognition whose the series are, as read with the services
    void show(const LineRequest &request, const Recognition &recognition);

    /// Other numbers are declared from now on; the line that is shown stays.
    void setQuantities(const Quantities &quantities) { m_quantities = quantities; }

    const std::optional<Line> &line() const { return m_line; }

Q_SIGNALS:
    void changed();

private:
    base::Instant moment() const;
    void ask(base::Milliseconds length, void (LineStore::*then)(const base::Result<StitchedLine> &));
    void takeBeginning(const base::Result<StitchedLine> &rough);
    void take(const base::Result<StitchedLine> &answer);

    metrics::PrometheusClient m_client;
    Quantities m_quantities;
    base::Milliseconds m_settleTime;
    const base::Clock &m_clock;
    Recognition m_recognition;
    std::optional<Line> m_line;
    base::Pending<StitchedLine> m_asking;
};

/// The series of a number that are one service's, by generation. Pure. @param matrix the answer to
/// generationsQuery()
QList<Generation> generationsOf(const metrics::Matrix &matrix, const QString &service,
                                const Software &software, const Quantity &quantity,
                                const Recognition &recognition);

} // namespace services
