// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace wiki {

/// A line of a page that was looked at.
struct PagePlace {
    QString page;
    int line = 0; ///< from 1; 0: the beginning, nothing marked

    bool operator==(const PagePlace &) const = default;
};

/// Which pages were read, as in a browser: back, forward, and a new way cuts off the old one.
class PageTrail {
public:
    void visit(const PagePlace &place);
    std::optional<PagePlace> back();
    std::optional<PagePlace> forward();

    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_places.size(); }

    static constexpr qsizetype mostPlaces = 100; ///< older ones are forgotten

private:
    QList<PagePlace> m_places;
    qsizetype m_current = -1;
};

} // namespace wiki
