// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace shared {

/// Paints a row that a delegate draws by itself. What stands at the right edge takes its room away, so the
/// rest fills what is left.
class RowPainter {
public:
    /// @param room what texts and icons may cover; the background covers the whole row
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room);

    /// Selected, under the mouse, or as the view.
    void paintBackground() const;
    void paintFocus() const;

protected:
    static constexpr int iconSize = 16;

    /// At the left edge of the room.
    void paintIcon(base::State state, int top) const;
    /// One line, cut with an ellipsis.
    void draw(const QRect &rect, Qt::Alignment alignment, const QString &text, const QColor &color,
              const QFont &font) const;
    /// At the right edge, centred upright; at least `chars` characters wide, so that columns stand under each
    /// other, and `gap` pixels from what is left of it.
    void takeRight(const QString &text, const QColor &color, const QFont &font, int chars, int gap);

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const Theme &m_theme;
    QRect m_room;
};

} // namespace shared
