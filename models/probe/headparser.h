// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace probe {

/// What counts of the head of an HTTP answer.
struct Head {
    int status = 0; ///< 100 to 599
    QString location; ///< as it was sent, at most a few thousand characters; empty when there is none

    bool operator==(const Head &) const = default;
};

/// Reads the head of an HTTP/1 answer, the bytes up to its empty line (RFC 9112 §4, §5). Nothing when it is
/// none. Total: any bytes may come.
std::optional<Head> parseHead(const QByteArray &bytes);

} // namespace probe
