// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace editors {

/// Cuts lines to so many characters and an ellipsis, so that they can be laid out without holding the window
/// up; true when one had to be cut.
bool cutLongLines(QString &text, qsizetype longest);

} // namespace editors
