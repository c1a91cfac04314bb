// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/block.h"

namespace inventory {

/// Index of the colon between key and value in an item's text: the first that belongs to no link and no
/// address; -1 when there is none near enough to the beginning.
qsizetype colonOf(const wiki::Block &block);

/// Where the value begins. In "**Site :** Nord" the sign that closes the key stands before it.
qsizetype valueStart(const QString &text, qsizetype colon);

} // namespace inventory
