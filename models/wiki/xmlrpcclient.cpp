// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/xmlrpcclient.h"

#include "models/wiki/xmlrpcparser.h"

#include <QJsonObject>

namespace wiki {

using namespace Qt::StringLiterals;
using base::Pending;
using base::Result;

SourceFound XmlRpcClient::found() const
{
    return {.kind = SourceKind::XmlRpc, .why = SourceFound::Why::ApiAnswers};
}

std::optional<Pending<RpcAnswer>> XmlRpcClient::ask(Question question, const QJsonArray &arguments)
{
    const QString method = [question] {
        switch (question) {
        case Question::Version:
            return u"dokuwiki.getXMLRPCAPIVersion"_s;
        case Question::WhoAmI:
            return QString();
        case Question::Pages:
            return u"dokuwiki.getPagelist"_s;
        case Question::Page:
            return u"wiki.getPage"_s;
        case Question::PastPage:
            return u"wiki.getPageVersion"_s;
        case Question::History:
            return u"wiki.getPageVersions"_s;
        case Question::Changes:
            return u"wiki.getRecentChanges"_s;
        case Question::Search:
            return u"dokuwiki.search"_s;
        }
        Q_UNREACHABLE_RETURN(QString());
    }();
    if (method.isEmpty())
        return std::nullopt;
    return post(u"lib/exe/xmlrpc.php"_s, xmlRpcCall(method, arguments), "text/xml")
        .parsed([](const http::Response &response) -> Result<RpcAnswer> { return parseXmlRpc(response); });
}

QJsonArray XmlRpcClient::pagesOfNamespace(const QString &space, int depth) const
{
    return {space, QJsonObject{{u"depth"_s, depth}}};
}

} // namespace wiki
