// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <chrono>
#include <optional>

namespace base {

/// Why something asked of the world outside gave no answer. The kinds are closed and published: scripts
/// branch on them.
struct Error {
    enum class Kind {
        Unreachable, ///< DNS, refused, reset, no route, a tunnel that does not stand
        TimedOut, ///< idle or total deadline
        Tls, ///< any certificate or handshake problem
        Unauthorized, ///< 401, 403, or a secret that could not be read
        Redirected, ///< to another origin, which is never followed
        Busy, ///< 429, or 503 with Retry-After
        Rejected, ///< the server understood and refused: bad query, unknown path, limit
        Malformed, ///< truncated, wrong type, HTML with 200, 5xx page, invalid document
        TooLarge, ///< over the cap
    };

    Kind kind = Kind::Malformed;
    QString detail; ///< untranslated, never a secret, at most a few hundred characters
    std::optional<std::chrono::seconds> retryAfter; ///< how long the server asks us to stay away

    bool operator==(const Error &) const = default;
};

/// The published name: "unreachable", "timed-out", …
QLatin1StringView kindName(Error::Kind kind);

/// The kind of that name, to read the archive back; nothing for a name that does not exist.
std::optional<Error::Kind> kindFromName(QStringView name);

} // namespace base
