// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/pending.h"
#include "models/http/bytesink.h"

#include <QByteArray>
#include <QUrl>

#include <memory>
#include <optional>

namespace http {

/// One question to a server. The URL carries no credentials: those belong to the client and its origin.
struct Request {
    QUrl url;
    QByteArray body; ///< sent with POST when there is a content type, otherwise the request is a GET
    QByteArray contentType;
};

/// What the server said, whatever its status: whether 404 is an error is for the parser of its protocol to
/// say.
struct Response {
    int status = 0;
    QByteArray contentType; ///< lower case, without parameters: "application/json"
    QByteArray body;
    std::optional<std::chrono::seconds> retryAfter; ///< RFC 9110 §10.2.3, both forms
    std::optional<base::Instant> date; ///< the server's clock, to notice skew
};

/// Speaks HTTP with one source. The answer fails only for reasons of transport: unreachable, timed out, TLS,
/// redirected, too large.
class Client {
public:
    Client() = default;
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;
    virtual ~Client() = default;

    virtual base::Pending<Response> send(const Request &request) = 0;

    /// The same for a body that is read while it arrives: one with status 200 goes to the sink, to its end
    /// before the response is there, which need not repeat it. One that looks like no answer of an API, or
    /// has another status, is in the response, too. When it fails, whatever the sink got is of no use.
    virtual base::Pending<Response> stream(const Request &request, std::shared_ptr<ByteSink> sink)
    {
        return send(request).parsed([sink](const Response &response) -> base::Result<Response> {
            if (response.status == 200)
                sink->feed(response.body);
            return response;
        });
    }
};

} // namespace http
