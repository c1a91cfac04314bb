// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/plotgeometry.h"

#include <QFont>
#include <QHash>
#include <QStaticText>

class QPainter;

namespace shared {
struct Theme;
}

namespace charts {

/// Paints the axes of a chart: lines, grid and labels, as plain text that is laid out once a word.
class AxisPainter {
public:
    static constexpr int gap = 5; ///< between an axis and its labels

    /// @param widgetFont of the chart; the axes' own is made from it
    void setFont(const QFont &widgetFont);

    QSize sizeOf(const QString &label);
    int labelHeight() const { return m_height; }

    /// What is in the plot: the lines at the values' marks, and where times' marks begin.
    void paintGrid(QPainter &painter, const PlotFrame &frame, const PlotGeometry &geometry,
                   const shared::Theme &theme) const;
    void paintValues(QPainter &painter, const PlotFrame &frame, const PlotGeometry &geometry,
                     const shared::Theme &theme); ///< left of the plot, and right of it where there are two
    void paintTimes(QPainter &painter, const PlotFrame &frame, const PlotGeometry &geometry,
                    const shared::Theme &theme); ///< below the plot

private:
    const QStaticText &laidOut(const QString &label);
    void paintRight(QPainter &painter, const ValueScale &scale, const PlotGeometry &geometry,
                    const shared::Theme &theme);

    QFont m_widgetFont;
    QFont m_font;
    int m_height = 0;
    QHash<QString, QStaticText> m_texts;
};

} // namespace charts
