// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace incidents {

/// What a column's head, or a word before a colon, means of an incident.
enum class Field { None, Start, End, Title, Cause, Fix };

/// By the words that people use, in French and English: "Début", "Rétabli", "Cause racine", "Fix".
Field fieldSaid(QStringView words);

} // namespace incidents
