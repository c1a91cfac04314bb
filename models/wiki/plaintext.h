// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wiki {

/// A stretch of a page as its readers see it: without bold, italic and code signs, links as their label,
/// without footnotes, comments, tags, and what is struck out.
QString plainText(QStringView text);

} // namespace wiki
