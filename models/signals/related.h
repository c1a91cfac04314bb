// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signals/signal.h"

namespace signals {

inline constexpr qsizetype mostRelated = 8; ///< more would be a wall of charts, and a question for each
inline constexpr qsizetype fewRelated = 4; ///< fewer leave a question open

/// The signals to look at beside one, the most telling first. Those that it names come first: whoever
/// declared it knows by what it is explained (a busy processor by load, pressure and memory). Then those that
/// name it, since what explains a thing is explained by it. Where these are few, the others of its group fill
/// up, as for a signal of the user's own that names none. A machine has nothing to do with the address of a
/// service: neither stands beside the other.
/// @param list all that is declared, in the order of the catalogue
QList<Signal> relatedTo(const Signal &signal, const QList<Signal> &list);

} // namespace signals
