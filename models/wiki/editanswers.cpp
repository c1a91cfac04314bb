// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/editanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wiki {

using namespace Qt::StringLiterals;
using base::Result;
using Kind = base::Error::Kind;

namespace {

// DokuWiki's own numbers; source: inc/Remote/ApiCore.php and JsonRpcServer.php.
constexpr int noSuchPage = 121;
constexpr int emptyNewPage = 132;
constexpr int pageIsLocked = 133;
constexpr int textIsBlocked = 134;
constexpr int apiIsOff = -32605;

std::unexpected<base::Error> refusedByCode(int code)
{
    switch (code) {
    case pageIsLocked:
        return base::fail(Kind::Busy, u"somebody is editing the page"_s);
    case emptyNewPage:
        return base::fail(Kind::Rejected, u"a new page cannot be empty"_s);
    case textIsBlocked:
        return base::fail(Kind::Rejected, u"the wiki takes the text for spam (its list of blocked words)"_s);
    case apiIsOff:
        return base::fail(Kind::Rejected, u"the wiki's API is switched off (setting \"remote\")"_s);
    default:
        return base::fail(Kind::Rejected, u"the wiki refused: error %1 of its API"_s.arg(code));
    }
}

std::unexpected<base::Error> refusal(const http::Response &response, const QJsonValue &error)
{
    if (response.status == 401)
        return base::fail(Kind::Unauthorized, u"the wiki does not accept the credentials"_s);
    if (response.status == 403)
        return base::fail(Kind::Unauthorized, u"the wiki does not allow this user to do that"_s);
    if (response.status == 429 || (response.status == 503 && response.retryAfter))
        return std::unexpected(base::Error{.kind = Kind::Busy,
                                           .detail = u"the wiki asks to stay away"_s,
                                           .retryAfter = response.retryAfter});
    if (const int code = error["code"_L1].toInt(); code != 0)
        return refusedByCode(code);
    if (response.status == 404)
        return base::fail(Kind::Rejected, u"there is no JSON-RPC at this address"_s);
    return base::fail(Kind::Malformed, u"no answer of the wiki's API (status %1)"_s.arg(response.status));
}

PageChange::Type typeOf(const QString &letter)
{
    using enum PageChange::Type;
    return letter == "C"_L1 ? Create
        : letter == "D"_L1  ? Delete
        : letter == "e"_L1  ? MinorEdit
        : letter == "R"_L1  ? Revert
                            : Edit;
}

PageChange changeOf(const QJsonValue &row)
{
    return {.id = row["id"_L1].toString(),
            .revision = row["revision"_L1].toInteger(),
            .type = typeOf(row["type"_L1].toString()),
            .author = row["author"_L1].toString(),
            .summary = row["summary"_L1].toString(),
            .growth = row["sizechange"_L1].isDouble() ? std::optional(row["sizechange"_L1].toInteger())
                                                      : std::nullopt};
}

/// Whether a list of pages has the one that was asked for. The wiki cleans ids by its own settings, so any
/// will do.
Result<bool> hasOne(const http::Response &response)
{
    return resultOf(response).and_then([](const QJsonValue &result) -> Result<bool> {
        if (!result.isArray())
            return base::fail(Kind::Malformed, u"a list of pages was expected"_s);
        return !result.toArray().isEmpty();
    });
}

} // namespace

Result<QJsonValue> resultOf(const http::Response &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    const QJsonValue result = document["result"_L1];
    const bool failed = document["error"_L1]["code"_L1].toInt() != 0;
    if (response.status == 200 && !failed && document.isObject() && !result.isUndefined() && !result.isNull())
        return result;
    return refusal(response, document["error"_L1]);
}

Result<bool> lockedOf(const http::Response &response)
{
    return hasOne(response);
}

Result<bool> unlockedOf(const http::Response &response)
{
    return hasOne(response);
}

Result<Standing> standingOf(const http::Response &response)
{
    const Result<QJsonValue> result = resultOf(response);
    if (!result && QJsonDocument::fromJson(response.body)["error"_L1]["code"_L1].toInt() == noSuchPage)
        return Standing{.now = response.date};
    return result.and_then([&](const QJsonValue &page) -> Result<Standing> {
        const Standing standing{.exists = true,
                                .revision = page["revision"_L1].toInteger(),
                                .hash = page["hash"_L1].toString().toLatin1(),
                                .now = response.date};
        if (standing.revision <= 0 || standing.hash.size() != 32)
            return base::fail(Kind::Malformed, u"the wiki does not tell the page's revision and hash"_s);
        return standing;
    });
}

Result<QString> textOf(const http::Response &response)
{
    return resultOf(response).and_then([](const QJsonValue &text) -> Result<QString> {
        // rawWiki() answers false for a revision that is not kept.
        if (text.isString() || (text.isBool() && !text.toBool()))
            return text.toString();
        return base::fail(Kind::Malformed, u"the text of a page was expected"_s);
    });
}

Result<bool> savedOf(const http::Response &response)
{
    return resultOf(response).and_then([](const QJsonValue &saved) -> Result<bool> {
        if (saved.toBool())
            return true;
        return base::fail(Kind::Malformed, u"the wiki does not say that it saved"_s);
    });
}

Result<QList<PageChange>> changesOf(const http::Response &response)
{
    return resultOf(response).and_then([](const QJsonValue &rows) -> Result<QList<PageChange>> {
        if (!rows.isArray())
            return base::fail(Kind::Malformed, u"the history of a page was expected"_s);
        QList<PageChange> changes;
        for (const QJsonValue &row : rows.toArray())
            changes.append(changeOf(row));
        return changes;
    });
}

} // namespace wiki
