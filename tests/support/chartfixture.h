// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fleetfixture.h"
#include "widgets/charts/content.h"

#include <QPointingDevice>
#include <QTest>
#include <QWheelEvent>

#include <functional>

/// Lines for the tests of charts.
namespace fixture {

/// An hour with a sample every 30 s that ends at fixture::now().
inline base::TimeRange chartHour()
{
    using namespace std::chrono_literals;
    return {.from = now() - 1h, .to = now(), .step = 30s};
}

/// A line over a range whose values are a function of the sample's number.
inline charts::Line chartLine(const QString &name, const std::function<double(qint64)> &value,
                              const base::TimeRange &range = chartHour())
{
    QList<qint64> times;
    QList<double> values;
    for (qint64 i = 0; i < range.points(); ++i) {
        times.append(base::toMs(range.from + i * range.step));
        values.append(value(i));
    }
    return charts::lineOf(name, times, values, range);
}

/// Turns a wheel over a widget, as a mouse does (angle) or a touchpad (pixels). Whether somebody took it.
inline bool turnWheel(QWidget *over, QPoint at, QPoint angle, Qt::KeyboardModifiers modifiers = {},
                      QPoint pixels = {})
{
    QWheelEvent event(at, over->mapToGlobal(at), pixels, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(over, &event);
    return event.isAccepted();
}

} // namespace fixture
