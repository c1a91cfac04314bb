// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"
#include "widgets/shared/theme.h"

#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

namespace shared {

/// What a table cell says.
struct Cell {
    base::State state = base::State::NotApplicable;
    bool stale = false; ///< the last known value of something unknown
    QString main;
    QString detail;
};

/// Paints the parts of one cell, each once, with plain drawText.
class CellPainter {
public:
    CellPainter(QPainter &painter, const QStyleOptionViewItem &option);

    void paintBackground(const Cell &cell); ///< selection, hover, hatching of stale values, hairline
    void paintName(const Cell &cell);
    void paintPlain(const Cell &cell);
    void paintState(const Cell &cell);
    void paintNumber(const Cell &cell);
    void paintFocus();

private:
    int paintIcon(const Cell &cell, int left); ///< returns where text may start
    void paintBeside(const Cell &cell, int numberLeft);
    void paintText(const QRect &rect, Qt::Alignment alignment, const QString &text, const QColor &color,
                   const QFont &font, Qt::TextElideMode elide = Qt::ElideRight);

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const Theme &m_theme;
    QRect m_inside;
};

} // namespace shared
