// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wiki {

/// Something in a page that could not be used as it stands. It costs its line; the rest is used.
struct Diagnostic {
    enum class Severity { Remark, Warning, Error };
    QString page; ///< id
    int line = 0; ///< from 1; 0 when it concerns the whole page
    Severity severity = Severity::Warning;
    QString text; ///< what is meant, as it stands there: a substring of the line, at most 200 characters
    QString message; ///< what is wrong with it and what to do, in English; panels have their own sentences

    bool operator==(const Diagnostic &) const = default;
};

} // namespace wiki
