// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/editanswers.h"

#include <QJsonArray>

namespace wiki {

using namespace Qt::StringLiterals;
using base::Result;
using Kind = base::Error::Kind;

namespace {

Result<QJsonValue> resultOf(const RpcAnswer &answer)
{
    return answer.transform_error([](const RpcFault &fault) { return fault.error; });
}

/// Whether the one page that was asked for is in the list. The wiki cleans ids by its own settings, so any is
/// it.
/// @param name of the list where the older API gives several
Result<bool> hasOne(const RpcAnswer &answer, QLatin1StringView name)
{
    return resultOf(answer).and_then([name](const QJsonValue &result) -> Result<bool> {
        const QJsonValue pages = result.isObject() ? result[name] : result;
        if (!pages.isArray())
            return base::fail(Kind::Malformed, u"the wiki's API answers something else than a list"_s);
        return !pages.toArray().isEmpty();
    });
}

Result<Standing> existing(const QJsonValue &page)
{
    const QJsonValue newer = page["revision"_L1];
    const Standing standing{.exists = true,
                            .revision = (newer.isUndefined() ? page["version"_L1] : newer).toInteger(),
                            .hash = page["hash"_L1].toString().toLatin1(),
                            .now = {}};
    if (standing.revision <= 0 || (!standing.hash.isEmpty() && standing.hash.size() != 32))
        return base::fail(Kind::Malformed, u"the wiki does not tell the page's revision"_s);
    return standing;
}

} // namespace

Result<bool> lockedOf(const RpcAnswer &answer)
{
    return hasOne(answer, "locked"_L1);
}

Result<bool> unlockedOf(const RpcAnswer &answer)
{
    return hasOne(answer, "unlocked"_L1);
}

Result<bool> savedOf(const RpcAnswer &answer)
{
    return resultOf(answer).and_then([](const QJsonValue &saved) -> Result<bool> {
        if (saved.toBool())
            return true;
        return base::fail(Kind::Malformed, u"the wiki does not say that it saved"_s);
    });
}

Result<QString> textOf(const RpcAnswer &answer)
{
    return resultOf(answer).and_then([](const QJsonValue &text) -> Result<QString> {
        if (text.isString() || text.isBool()) // false: a revision that is not kept
            return text.toString();
        return base::fail(Kind::Malformed, u"the wiki's API answers something else than a text"_s);
    });
}

Result<Standing> standingOf(const RpcAnswer &answer)
{
    if (!answer && answer.error().cause == RpcFault::Cause::NoSuchPage)
        return Standing();
    return resultOf(answer).and_then(existing);
}

} // namespace wiki
