// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>

#include "models/base/state.h"

namespace shared {

/// The tokens: the only colours, fonts and distances of the program. A widget asks for the theme of its own
/// palette when it paints, so that nothing has to be told when light turns to dark.
struct Theme {
    bool dark = false;
    QColor surface; ///< tables, charts, fields
    QColor raised; ///< what lies on a surface: banners, tooltips
    QColor window; ///< what surfaces lie on
    QColor text;
    QColor muted;
    QColor hairline; ///< 1 px lines that separate
    QColor frame; ///< outlines of things to press or type in; 3:1 against the surface
    QColor selection; ///< behind selected rows; state colours stay readable on it
    QColor ok;
    QColor warning;
    QColor critical;
    QColor unknown;
    QColor info; ///< links, focus, change
    QList<QColor> series; ///< in an order whose neighbours differ for every kind of sight

    static const Theme &lightTheme();
    static const Theme &darkTheme();

    /// The theme a palette was made from: told by its surface's lightness.
    static const Theme &of(const QPalette &palette);

    QColor color(base::State state) const;
    QColor seriesColor(qsizetype index) const; ///< goes round
    QPalette palette() const;

    bool operator==(const Theme &) const = default;
};

/// The only steps of distance, in device-independent pixels.
namespace space {
constexpr int xs = 4;
constexpr int s = 8;
constexpr int m = 12;
constexpr int l = 16;
constexpr int xl = 24;
} // namespace space

constexpr int rowHeight = 26; ///< of tables, at the default font size

enum class FontRole { Body, Small, Heading, Title, Number, Code };

/// The desktop's own font in a role: headings 1.15 times, titles 1.45 times, numbers with tabular figures.
QFont fontOf(FontRole role, const QFont &base);

} // namespace shared
