// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace drift {

/// A size as somebody wrote it: "2 x 2 To", "16 Go", "1,5 TiB".
struct WrittenSize {
    int count = 1; ///< of "2 x 2 To"
    double number = 0; ///< of one of them
    QString unit; ///< as it is written: "To", "Gio", "GB", "G"
    int power = 0; ///< of 1000 or 1024: 2 for Mo, 3 for Go, 4 for To
    bool binary = false; ///< surely: Gio, GiB. Otherwise both readings are meant by somebody.
    qsizetype wholeFrom = 0; ///< where it begins in the text, count and all
    qsizetype from = 0; ///< where the number begins
    qsizetype digits = 0; ///< how long the number is
    qsizetype length = 0; ///< of number and unit

    double decimalBytes() const; ///< of one of them, with 1000; for a binary unit with 1024
    double binaryBytes() const;

    bool operator==(const WrittenSize &) const = default;
};

/// All sizes in a text, in order.
QList<WrittenSize> sizesIn(const QString &text);

} // namespace drift
