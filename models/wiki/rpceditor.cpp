// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/rpceditor.h"

#include "models/wiki/editanswers.h"
#include "models/wiki/jsonrpcparser.h"
#include "models/wiki/rpcvalues.h"
#include "models/wiki/xmlrpcparser.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wiki {

using namespace Qt::StringLiterals;
using base::Pending;
using base::Result;
using Cause = RpcFault::Cause;

namespace {

constexpr qsizetype mostChanges = 200;

QList<PageChange> upTo(const QList<PageChange> &changes, Revision since)
{
    const auto before = std::ranges::find_if(changes, [&](const auto &one) { return one.revision <= since; });
    return changes.first(std::min(changes.size(), qsizetype(before - changes.begin()) + 1));
}

} // namespace

RpcEditor::RpcEditor(http::Client &client, QUrl base)
    : m_client(client)
    , m_base(std::move(base))
{
    if (!m_base.path().endsWith(u'/'))
        m_base.setPath(m_base.path() + u'/'); // so that a path prefix stays
}

Pending<bool> RpcEditor::lock(const QString &id)
{
    return call(Call::Lock, {id}).parsed([](const Reply &reply) { return lockedOf(reply.answer); });
}

Pending<bool> RpcEditor::unlock(const QString &id)
{
    return call(Call::Unlock, {id}).parsed([](const Reply &reply) { return unlockedOf(reply.answer); });
}

Pending<QString> RpcEditor::text(const QString &id, Revision revision)
{
    auto asking = revision == 0 ? call(Call::Text, {id}) : call(Call::PastText, {id, revision});
    return std::move(asking).parsed([](const Reply &reply) { return textOf(reply.answer); });
}

Pending<bool> RpcEditor::save(const QString &id, const QString &text, const QString &summary)
{
    return call(Call::Save, {id, text, summary}).parsed([](const Reply &reply) {
        return savedOf(reply.answer);
    });
}

Pending<QList<PageChange>> RpcEditor::historySince(const QString &id, Revision since)
{
    return further(id, since, {});
}

/// The wiki gives some at a time, as many as its setting "recent" says.
Pending<QList<PageChange>> RpcEditor::further(const QString &id, Revision since,
                                              const QList<PageChange> &sofar)
{
    return call(Call::History, {id, sofar.size()})
        .parsed([id](const Reply &reply) {
            return reply.answer.transform_error([](const RpcFault &fault) { return fault.error; })
                .and_then([id](const QJsonValue &rows) { return changesOf(rows, id); });
        })
        .andThen(&m_here, [this, id, since, sofar](const QList<PageChange> &more) {
            const QList<PageChange> all = sofar + more;
            const bool enough = more.isEmpty() || all.last().revision <= since || all.size() >= mostChanges;
            return enough ? Pending<QList<PageChange>>::ready(upTo(all, since)) : further(id, since, all);
        });
}

Pending<http::Response> RpcEditor::post(const QString &path, const QByteArray &body, const QByteArray &type)
{
    return m_client.send({.url = m_base.resolved(QUrl(path)), .body = body, .contentType = type});
}

Pending<Standing> JsonRpcEditor::standing(const QString &id)
{
    return ask(u"core.getPageInfo"_s, {id, 0, false, true}).parsed([](const Reply &reply) {
        return standingOf(reply.answer).and_then([&reply](Standing standing) -> Result<Standing> {
            if (standing.exists && standing.hash.isEmpty())
                return base::fail(base::Error::Kind::Malformed, u"the wiki does not tell the page's hash"_s);
            standing.now = reply.now;
            return standing;
        });
    });
}

Pending<RpcEditor::Reply> JsonRpcEditor::call(Call call, const QJsonArray &arguments)
{
    switch (call) {
    case Call::Lock:
        return ask(u"core.lockPages"_s, {QJsonValue(arguments)}); // a list of pages
    case Call::Unlock:
        return ask(u"core.unlockPages"_s, {QJsonValue(arguments)});
    case Call::Text:
    case Call::PastText:
        return ask(u"core.getPage"_s, arguments);
    case Call::Save:
        return ask(u"core.savePage"_s, arguments);
    case Call::History:
        return ask(u"core.getPageHistory"_s, arguments);
    }
    Q_UNREACHABLE_RETURN({});
}

Pending<RpcEditor::Reply> JsonRpcEditor::ask(const QString &method, const QJsonArray &arguments)
{
    // Exactly this type: with a charset behind it, DokuWiki answers 415.
    return post(u"lib/exe/jsonrpc.php/"_s + method, QJsonDocument(arguments).toJson(QJsonDocument::Compact),
                "application/json")
        .parsed([](const http::Response &response) -> Result<Reply> {
            return Reply{.answer = parseJsonRpc(response), .now = response.date};
        });
}

Pending<Standing> XmlRpcEditor::standing(const QString &id)
{
    return ask(u"wiki.getPageInfo"_s, {id}).andThen(here(), [this, id](const Reply &reply) {
        const bool unsaid = !reply.answer && reply.answer.error().cause == Cause::Unsaid;
        // An old wiki says the same of a page that is not there and of one that we may not read; its text
        // tells.
        const Result<Standing> standing = unsaid ? Standing() : standingOf(reply.answer);
        if (!standing || (!standing->exists && !unsaid))
            return Pending<Standing>::ready(standing);
        return text(id, 0).parsed(
            [now = reply.now, standing = *standing](const QString &text) -> Result<Standing> {
                Standing whole = standing;
                whole.now = now;
                whole.hash = standing.exists ? textHash(text) : QByteArray();
                return whole;
            });
    });
}

Pending<RpcEditor::Reply> XmlRpcEditor::call(Call call, const QJsonArray &arguments)
{
    switch (call) {
    case Call::Lock:
        return ask(u"dokuwiki.setLocks"_s,
                   {QJsonObject{{u"lock"_s, arguments}, {u"unlock"_s, QJsonArray()}}});
    case Call::Unlock:
        return ask(u"dokuwiki.setLocks"_s,
                   {QJsonObject{{u"lock"_s, QJsonArray()}, {u"unlock"_s, arguments}}});
    case Call::Text:
        return ask(u"wiki.getPage"_s, arguments);
    case Call::PastText:
        return ask(u"wiki.getPageVersion"_s, arguments);
    case Call::Save:
        return ask(u"wiki.putPage"_s,
                   {arguments.at(0), arguments.at(1), QJsonObject{{u"sum"_s, arguments.at(2)}}});
    case Call::History:
        return ask(u"wiki.getPageVersions"_s, arguments);
    }
    Q_UNREACHABLE_RETURN({});
}

Pending<RpcEditor::Reply> XmlRpcEditor::ask(const QString &method, const QJsonArray &arguments)
{
    return post(u"lib/exe/xmlrpc.php"_s, xmlRpcCall(method, arguments), "text/xml")
        .parsed([](const http::Response &response) -> Result<Reply> {
            return Reply{.answer = parseXmlRpc(response), .now = response.date};
        });
}

} // namespace wiki
