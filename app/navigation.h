// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/moment.h"
#include "models/metrics/series.h"

#include <QList>
#include <QObject>
#include <QString>

namespace app {

/// What the chart shows: a signal of a machine, or of one part of it, and how far back from which moment.
struct Place {
    QString instance;
    QString signalId;
    base::Milliseconds length{0};
    base::Moment moment{};
    metrics::Labels part{}; ///< that is shown alone, such as a container; empty: all

    bool operator==(const Place &) const = default;
};

/// Where the user has been, as in a browser: back, forward, and a new way cuts off the old one.
class Navigation final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    static constexpr qsizetype mostPlaces = 100; ///< older ones are forgotten

    /// Notes where the user went. What is visited on the way of back() and forward() is not noted.
    void visit(const Place &place);

    /// Whoever passes through many moments has been at none of them: nothing is noted meanwhile.
    void setPassing(bool passing) { m_passing = passing; }

    /// Nobody has been anywhere: what was shown so far was not the user's choice.
    void clear();

    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_places.size(); }

public Q_SLOTS:
    void back();
    void forward();

Q_SIGNALS:
    void changed(); ///< canGoBack() or canGoForward() may have
    void wanted(const app::Place &place); ///< go there, within this very call

private:
    void goTo(qsizetype index);

    QList<Place> m_places;
    qsizetype m_current = -1;
    bool m_going = false;
    bool m_passing = false;
};

} // namespace app
