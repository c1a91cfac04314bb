// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/http/client.h"

#include <QJsonValue>

#include <expected>

namespace wiki {

/// Why a wiki's API gave no result.
struct RpcFault {
    enum class Cause {
        ApiOff, ///< it says itself that it is switched off
        ApiAbsent, ///< there is nothing at its address, or a web page
        NoLogin, ///< it does not know us
        NoRight, ///< it knows us, and does not let us
        NoSuchPage,
        Nothing, ///< an error that means an empty answer, such as no changes
        Unsaid, ///< an error without a word, as old wikis give it
        Other,
    };
    Cause cause = Cause::Other;
    base::Error error; ///< in our words: the server's may repeat what was sent

    bool operator==(const RpcFault &) const = default;
};

/// A result, in JSON's types whatever the protocol: dates are numbers, seconds since the epoch.
using RpcAnswer = std::expected<QJsonValue, RpcFault>;

/// What DokuWiki's own error number means. Source: inc/Remote/ApiCore.php, inc/Remote/JsonRpcServer.php.
RpcFault faultOfCode(int code);

/// Why an HTTP answer is none of the API, by its status and type alone; nothing when its body is to be read.
std::optional<RpcFault> faultOfStatus(const http::Response &response);

/// A body that could not be read as what it should be, or a web page in its place.
RpcFault faultOfBody(const http::Response &response, const QString &otherwise);

/// Whether a body is a web page, whatever its type says.
bool looksLikeHtml(const http::Response &response);

} // namespace wiki
