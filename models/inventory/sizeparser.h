// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace inventory {

/// Bytes from what people write: "16 Gio", "1,5 To", "2 x 2 To", "500 Go SSD + 2 To". Go and GB are 10^9
/// bytes, Gio and GiB 2^30; a sum counts all of it. Only what is written first counts: "64 Go DDR4" is 64 Go.
/// @param unit of a number that has none, as the head of its column says it; empty: none
/// @return why not, in English
std::expected<double, QString> parseSize(QStringView text, QStringView unit = {});

/// The unit of a size within a column's head, as in "Mémoire (Go)"; empty when there is none.
QString sizeUnitIn(QStringView text);

} // namespace inventory
