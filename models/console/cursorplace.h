// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace console {

/// What can stand at the cursor of a query, and what it would replace.
struct Place {
    enum class Kind {
        None, ///< nothing can be proposed: in a comment, a number, a text of no label
        Expression, ///< a metric or a function
        LabelName, ///< in braces, or in the brackets of by() and its like
        LabelValue,
        Duration, ///< in a window, or behind offset
        Keyword, ///< behind an expression: by, offset, and …
    };
    Kind kind = Kind::None;
    QString word; ///< what is typed of it so far, up to the cursor
    qsizetype from = 0; ///< what is replaced, UTF-16 units
    qsizetype length = 0;
    QString label; ///< of a label value: whose
    bool pattern = false; ///< of a label value: behind =~ or !~
    QChar quote; ///< of a label value: the quote around it; null: there is none yet
    bool closed = false; ///< and it has its end
    bool inBraces = false; ///< of a label name: a matcher follows
    QString selector; ///< the series whose labels count, as PromQL; empty: all

    bool operator==(const Place &) const = default;
};

/// @param cursor UTF-16 units from the beginning; clamped to the text
Place placeAt(const QString &query, qsizetype cursor);

} // namespace console
