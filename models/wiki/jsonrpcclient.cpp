// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/jsonrpcclient.h"

#include "models/wiki/jsonrpcparser.h"

#include <QJsonDocument>

namespace wiki {

using namespace Qt::StringLiterals;
using base::Pending;
using base::Result;

SourceFound JsonRpcClient::found() const
{
    return {.kind = SourceKind::JsonRpc, .why = SourceFound::Why::ApiAnswers};
}

std::optional<Pending<RpcAnswer>> JsonRpcClient::ask(Question question, const QJsonArray &arguments)
{
    const QString method = [question] {
        switch (question) {
        case Question::Version:
            return u"core.getAPIVersion"_s;
        case Question::WhoAmI:
            return u"core.whoAmI"_s;
        case Question::Pages:
            return u"core.listPages"_s;
        case Question::Page:
        case Question::PastPage:
            return u"core.getPage"_s;
        case Question::History:
            return u"core.getPageHistory"_s;
        case Question::Changes:
            return u"core.getRecentPageChanges"_s;
        case Question::Search:
            return u"core.searchPages"_s;
        }
        Q_UNREACHABLE_RETURN(QString());
    }();
    // Exactly this type: with a charset behind it, DokuWiki answers 415.
    return post(u"lib/exe/jsonrpc.php/"_s + method, QJsonDocument(arguments).toJson(QJsonDocument::Compact),
                "application/json")
        .parsed([](const http::Response &response) -> Result<RpcAnswer> { return parseJsonRpc(response); });
}

QJsonArray JsonRpcClient::pagesOfNamespace(const QString &space, int depth) const
{
    return {space, depth};
}

} // namespace wiki
