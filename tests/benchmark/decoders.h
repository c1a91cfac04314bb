// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Bodies of range answers as servers write them, and what reads them: ours, and the ways it is measured
/// against. All give columns, of int64 ms and double.
namespace decoders {

enum class Digits { Short, Seventeen };

/// A body of so many lines and points, 60 s apart; the same at each run.
QByteArray body(int lines, int points, Digits digits);

/// What was read, so that nothing is fast because it reads less.
struct Sum {
    qint64 samples = 0;
    double values = 0;
    qint64 times = 0;
    qint64 labels = 0; ///< characters

    bool operator==(const Sum &) const = default;
};

Sum ours(const QByteArray &body); ///< in pieces of 64 KiB, as a socket gives them
Sum throughQJsonDocument(const QByteArray &body);
Sum throughSimdjson(const QByteArray &body); ///< on demand, the fastest of its ways
/// Of the copy, which is what memory allows.
Sum throughMemcpy(const QByteArray &body);

} // namespace decoders
