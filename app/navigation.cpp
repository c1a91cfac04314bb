// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigation.h"

#include <QScopedValueRollback>

namespace app {

void Navigation::visit(const Place &place)
{
    if (m_going || m_passing || (m_current >= 0 && m_places.at(m_current) == place))
        return;
    m_places.resize(m_current + 1);
    m_places.append(place);
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_current = m_places.size() - 1;
    Q_EMIT changed();
}

void Navigation::clear()
{
    m_places.clear();
    m_current = -1;
    Q_EMIT changed();
}

void Navigation::back()
{
    if (canGoBack())
        goTo(m_current - 1);
}

void Navigation::forward()
{
    if (canGoForward())
        goTo(m_current + 1);
}

void Navigation::goTo(qsizetype index)
{
    m_current = index;
    {
        const QScopedValueRollback going(m_going, true);
        Q_EMIT wanted(Place(m_places.at(index)));
    }
    Q_EMIT changed();
}

} // namespace app
