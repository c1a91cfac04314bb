// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QWidget;

namespace charts {

/// Where the crosshair stands in all charts of a window: one that is moved takes the others along. A window
/// has one as its child, and every chart that is shown in it joins, whenever it is made.
class Crosshair : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The one of the nearest of `widget` and those around it that has one; null when none has.
    static Crosshair *around(const QWidget *widget);

    /// @param time ms since the epoch; nothing: away
    /// @param by the chart that was moved, which knows it already
    void move(std::optional<qint64> time, const QObject *by)
    {
        if (std::exchange(m_time, time) != time)
            Q_EMIT moved(time, by);
    }

Q_SIGNALS:
    void moved(std::optional<qint64> time, const QObject *by);

private:
    std::optional<qint64> m_time;
};

} // namespace charts
