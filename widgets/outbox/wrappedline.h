// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace outbox {

constexpr qsizetype mostPieces = 40; ///< of one line; what is longer is cut with an ellipsis

/// A line as it is painted: tabs are as wide as four letters.
QString expandedTabs(QString line);

/// A line in pieces of so many columns of a font whose letters are equally wide, broken after a space where
/// there is one near the end. Costs so little that heights can be worked out for every line of a page.
QStringList wrappedLine(QStringView line, int columns);

/// How many there are.
int pieceCount(QStringView line, int columns);

} // namespace outbox
