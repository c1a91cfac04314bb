// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wiki {

/// What two spellings of the same words share: small letters without accents and ligatures, plain apostrophes
/// and hyphens, one space between words and none around them.
QString folded(QStringView text);

} // namespace wiki
