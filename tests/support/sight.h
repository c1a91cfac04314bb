// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// How people see colours, as numbers, for tests of the theme.
namespace sight {

enum class Kind { Normal, Protan, Deutan };

/// Contrast ratio of WCAG 2.1, from 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// CIEDE2000 distance as a kind of sight sees the two; protanopia and deuteranopia after Machado, Oliveira
/// and Fernandes (2009).
double distance(const QColor &a, const QColor &b, Kind kind);

} // namespace sight
