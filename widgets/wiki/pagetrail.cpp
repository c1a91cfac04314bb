// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wiki/pagetrail.h"

namespace wiki {

void PageTrail::visit(const PagePlace &place)
{
    if (m_current >= 0 && m_places.at(m_current) == place)
        return;
    m_places.resize(m_current + 1);
    m_places.append(place);
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_current = m_places.size() - 1;
}

std::optional<PagePlace> PageTrail::back()
{
    return canGoBack() ? std::optional(m_places.at(--m_current)) : std::nullopt;
}

std::optional<PagePlace> PageTrail::forward()
{
    return canGoForward() ? std::optional(m_places.at(++m_current)) : std::nullopt;
}

} // namespace wiki
