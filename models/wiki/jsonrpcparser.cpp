// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/jsonrpcparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wiki {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 32;

/// Qt stops at 1024 levels, far beyond anything that a wiki says.
bool isShallow(const QJsonValue &value, int allowed)
{
    if (allowed == 0)
        return !value.isArray() && !value.isObject();
    const auto within = [allowed](const QJsonValue &inner) { return isShallow(inner, allowed - 1); };
    if (value.isArray())
        return std::ranges::all_of(value.toArray(), within);
    if (value.isObject())
        return std::ranges::all_of(value.toObject(), within);
    return true;
}

} // namespace

RpcAnswer parseJsonRpc(const http::Response &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    const QJsonValue result = document["result"_L1];
    const int code = document["error"_L1]["code"_L1].toInt();
    const bool answered = response.status == 200 && document.isObject() && !result.isUndefined() && code == 0;
    if (answered && isShallow(result, deepest))
        return result;
    if (code == -32605) // also with 404
        return std::unexpected(faultOfCode(code));
    if (const auto fault = faultOfStatus(response))
        return std::unexpected(*fault);
    if (document.isObject() && code != 0)
        return std::unexpected(faultOfCode(code));
    return std::unexpected(
        faultOfBody(response, u"no whole answer of the wiki's API (status %1)"_s.arg(response.status)));
}

} // namespace wiki
