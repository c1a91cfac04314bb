// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace metrics {

/// What stands between the quotes of a JSON string, as UTF-8 without escapes. False when an escape is none,
/// or half of a surrogate pair. @param raw without the quotes, each backslash with a byte behind it
bool unescape(std::string_view raw, std::string &text);

/// Whether the text is a JSON number: 0, -1.5, 2e+9; not 01, .5, +1, NaN.
bool isJsonNumber(std::string_view text);

} // namespace metrics
