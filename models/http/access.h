// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/secret.h"
#include "models/http/origin.h"

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>

#include <chrono>
#include <utility>

namespace http {

/// Everything a request may carry to one origin, and to that one only.
struct Access {
    Origin origin;
    base::Secret authorization; ///< the whole value of the Authorization header; empty: none is sent
    QList<std::pair<QByteArray, base::Secret>> headers; ///< such as X-Scope-OrgID
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QByteArray host; ///< the Host header when it is not the URL's, as through a tunnel
    QString peerName; ///< the name the certificate must carry when it is not the URL's host
    bool allowPlainHttp = false; ///< secrets may travel unencrypted to another machine
};

/// What an answer may cost. Qt's own transfer timeout restarts on every byte, so a drip would last for ever.
struct Limits {
    base::Milliseconds idle{10'000}; ///< without a byte
    base::Milliseconds total{15'000}; ///< from the question to the last byte
    qint64 bytes = 32LL * 1024 * 1024; ///< of the body, unpacked
};

} // namespace http
