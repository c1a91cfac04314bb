// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/viewport.h"

#include <QObject>
#include <QTimer>

namespace charts {

/// The viewport of a chart, as mouse, keys and menu move it. Those that move it return whether it moved.
class ViewControl : public QObject {
    Q_OBJECT

public:
    explicit ViewControl(QObject *parent);

    const Viewport &viewport() const { return m_viewport; }
    /// Tells nobody. @param finest step that there can be
    void setWhole(const base::TimeRange &range, base::Milliseconds finest)
    {
        m_viewport.setWhole(range);
        m_viewport.setFinest(finest);
    }

    bool zoomAt(qint64 time, double factor);
    bool zoomTo(qint64 from, qint64 to);
    bool pan(qint64 by);
    bool reset();
    bool goBack();
    bool goForward();
    bool follow(qint64 from, qint64 to); ///< where another chart's view is
    void settle() { m_viewport.settle(); } ///< what comes next is a step of its own

Q_SIGNALS:
    void changed();

private:
    bool told(bool moved);

    Viewport m_viewport;
    QTimer m_rest; ///< after which the turning of a wheel is over
};

} // namespace charts
