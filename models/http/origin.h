// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QUrl;

namespace http {

/// Scheme, host and port: what credentials are bound to (RFC 6454 §4).
struct Origin {
    QString scheme;
    QString host;
    int port = 0;

    static Origin of(const QUrl &url);

    /// This very machine, by name or address: nobody listens in between.
    bool isLoopback() const;
    /// An address of this machine or of a private network (RFC 1918, RFC 4193, link-local), written as such:
    /// bytes cost less there than packing them.
    bool isNear() const;
    QString toString() const;

    bool operator==(const Origin &) const = default;
};

} // namespace http
