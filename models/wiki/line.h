// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace wiki {

/// A line of a page, or what is left of one once the marks before and behind it are taken off.
struct Line {
    QStringView text;
    int number = 0; ///< from 1
    qsizetype column = 0; ///< where `text` begins in the page's line, in UTF-16 units

    bool isBlank() const { return text.trimmed().isEmpty(); }

    Line sliced(qsizetype from, qsizetype length = -1) const
    {
        return {.text = length < 0 ? text.sliced(from) : text.sliced(from, length),
                .number = number,
                .column = column + from};
    }

    Line trimmed() const
    {
        const QStringView inner = text.trimmed();
        return {.text = inner,
                .number = number,
                .column = column + (inner.isEmpty() ? 0 : inner.data() - text.data())};
    }
};

} // namespace wiki
