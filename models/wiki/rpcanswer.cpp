// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/rpcanswer.h"

namespace wiki {

using namespace Qt::StringLiterals;
using Cause = RpcFault::Cause;
using Kind = base::Error::Kind;

namespace {

RpcFault fault(Cause cause, Kind kind, const QString &detail)
{
    return {.cause = cause, .error = {.kind = kind, .detail = detail, .retryAfter = {}}};
}

RpcFault noLogin()
{
    return fault(
        Cause::NoLogin, Kind::Unauthorized,
        u"the wiki does not accept the login (401): the password is wrong, the token is wrong or no longer "
        "valid, or \"remoteuser\" in the wiki's configuration lets nobody use its API"_s);
}

RpcFault noRight()
{
    return fault(Cause::NoRight, Kind::Unauthorized,
                 u"the wiki knows the user and does not let it do that (403): \"remoteuser\" in the wiki's "
                 "configuration must name it, or the rights of the pages"_s);
}

} // namespace

bool looksLikeHtml(const http::Response &response)
{
    const QByteArray start =
        response.body.first(std::min<qsizetype>(response.body.size(), 1024)).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<br")
        || start.contains("<html ") || (response.contentType == "text/html" && start.startsWith('<'));
}

RpcFault faultOfCode(int code)
{
    switch (code) {
    case -32605:
        return fault(Cause::ApiOff, Kind::Rejected,
                     u"the wiki's API is switched off: \"remote\" in its configuration"_s);
    case -32604:
    case 111: // the right to read the page
        return noRight();
    case 121:
        return fault(Cause::NoSuchPage, Kind::Rejected, u"the wiki has no such page"_s);
    case 132:
        return fault(Cause::Other, Kind::Rejected, u"a new page cannot be empty"_s);
    case 133:
        return fault(Cause::Other, Kind::Busy, u"somebody is editing the page"_s);
    case 134:
        return fault(Cause::Other, Kind::Rejected,
                     u"the wiki takes the text for spam: its list of blocked words"_s);
    case 321: // no changes since then
        return fault(Cause::Nothing, Kind::Rejected, u"the wiki has nothing to tell"_s);
    default:
        return fault(Cause::Other, Kind::Rejected, u"the wiki refused: error %1 of its API"_s.arg(code));
    }
}

std::optional<RpcFault> faultOfStatus(const http::Response &response)
{
    const int status = response.status;
    if (status == 429 || (status == 503 && response.retryAfter))
        return RpcFault{.cause = Cause::Other,
                        .error = {.kind = Kind::Busy,
                                  .detail = u"the wiki asks to stay away (%1)"_s.arg(status),
                                  .retryAfter = response.retryAfter}};
    if (status == 401)
        return noLogin();
    if (status == 403)
        return noRight();
    if (status == 415)
        return fault(
            Cause::Other, Kind::Rejected,
            u"the wiki refuses the type of the question (415); a proxy in between may add a charset to it"_s);
    if (status >= 500)
        return fault(Cause::Other, Kind::Malformed, u"the wiki fails with status %1"_s.arg(status));
    return std::nullopt;
}

RpcFault faultOfBody(const http::Response &response, const QString &otherwise)
{
    if (response.status == 404)
        return fault(Cause::ApiAbsent, Kind::Rejected,
                     u"there is no API of a DokuWiki at this address (404)"_s);
    if (looksLikeHtml(response))
        return fault(
            Cause::ApiAbsent, Kind::Malformed,
            u"a web page instead of an answer of the API: a login page, a proxy, or a fault of the wiki"_s);
    return fault(Cause::Other, Kind::Malformed, otherwise);
}

} // namespace wiki
