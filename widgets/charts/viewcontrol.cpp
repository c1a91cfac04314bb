// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/viewcontrol.h"

namespace charts {

using namespace std::chrono_literals;

ViewControl::ViewControl(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(600ms);
    connect(&m_rest, &QTimer::timeout, this, &ViewControl::settle);
}

bool ViewControl::told(bool moved)
{
    if (moved) {
        m_rest.start();
        Q_EMIT changed();
    }
    return moved;
}

bool ViewControl::zoomAt(qint64 time, double factor)
{
    return told(m_viewport.zoomAt(time, factor));
}

bool ViewControl::zoomTo(qint64 from, qint64 to)
{
    return told(m_viewport.zoomTo(from, to));
}

bool ViewControl::pan(qint64 by)
{
    return told(m_viewport.pan(by));
}

bool ViewControl::reset()
{
    return told(m_viewport.reset());
}

bool ViewControl::goBack()
{
    return told(m_viewport.goBack());
}

bool ViewControl::follow(qint64 from, qint64 to)
{
    return told(m_viewport.follow(from, to));
}

bool ViewControl::goForward()
{
    return told(m_viewport.goForward());
}

} // namespace charts
