// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/instant.h"

#include <QNetworkReply>
#include <QStringList>

#include <optional>

namespace http {

/// What went wrong on the way, in our words: QNetworkReply::errorString() repeats URLs with their tokens and
/// text that the server chose. Nothing when a whole HTTP answer arrived, whatever its status.
/// @param status the HTTP status, 0 when none arrived
/// @param received bytes of the body so far, unpacked
/// @param cap the most bytes accepted
std::optional<base::Error> transportError(QNetworkReply::NetworkError error, int status, qint64 received,
                                          qint64 cap, const QStringList &tlsErrors);

/// RFC 9110 §5.6.7, the preferred form.
std::optional<base::Instant> parseHttpDate(const QByteArray &header);

/// RFC 9110 §10.2.3: seconds, or a date that is measured against the server's own `date`. At most a day is
/// believed.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &header,
                                                    std::optional<base::Instant> date);

} // namespace http
