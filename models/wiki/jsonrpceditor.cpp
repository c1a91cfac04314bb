// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/jsonrpceditor.h"

#include "models/wiki/editanswers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wiki {

using namespace Qt::StringLiterals;
using base::Pending;

namespace {

constexpr qsizetype mostChanges = 200;

QList<PageChange> upTo(const QList<PageChange> &changes, Revision since)
{
    const auto before = std::ranges::find_if(changes, [&](const auto &one) { return one.revision <= since; });
    return changes.first(std::min(changes.size(), qsizetype(before - changes.begin()) + 1));
}

} // namespace

JsonRpcEditor::JsonRpcEditor(http::Client &client, QUrl base)
    : m_client(client)
    , m_base(std::move(base))
{
    if (!m_base.path().endsWith(u'/'))
        m_base.setPath(m_base.path() + u'/'); // so that a path prefix stays
}

Pending<bool> JsonRpcEditor::lock(const QString &id)
{
    return call(u"core.lockPages"_s, {{u"pages"_s, QJsonArray{id}}}).parsed(lockedOf);
}

Pending<bool> JsonRpcEditor::unlock(const QString &id)
{
    return call(u"core.unlockPages"_s, {{u"pages"_s, QJsonArray{id}}}).parsed(unlockedOf);
}

Pending<Standing> JsonRpcEditor::standing(const QString &id)
{
    return call(u"core.getPageInfo"_s, {{u"page"_s, id}, {u"hash"_s, true}}).parsed(standingOf);
}

Pending<QString> JsonRpcEditor::text(const QString &id, Revision revision)
{
    return call(u"core.getPage"_s, {{u"page"_s, id}, {u"rev"_s, revision}}).parsed(textOf);
}

Pending<bool> JsonRpcEditor::save(const QString &id, const QString &text, const QString &summary)
{
    return call(u"core.savePage"_s, {{u"page"_s, id}, {u"text"_s, text}, {u"summary"_s, summary}})
        .parsed(savedOf);
}

Pending<QList<PageChange>> JsonRpcEditor::historySince(const QString &id, Revision since)
{
    return further(id, since, {});
}

Pending<QList<PageChange>> JsonRpcEditor::further(const QString &id, Revision since, QList<PageChange> sofar)
{
    // The wiki gives some at a time, as many as its setting "recent" says.
    return call(u"core.getPageHistory"_s, {{u"page"_s, id}, {u"first"_s, sofar.size()}})
        .parsed(changesOf)
        .andThen(&m_here, [this, id, since, sofar](const QList<PageChange> &more) {
            const QList<PageChange> all = sofar + more;
            const bool enough = more.isEmpty() || all.last().revision <= since || all.size() >= mostChanges;
            return enough ? Pending<QList<PageChange>>::ready(upTo(all, since)) : further(id, since, all);
        });
}

Pending<http::Response> JsonRpcEditor::call(const QString &method, const QJsonObject &arguments)
{
    // Exactly this type: with a charset behind it, DokuWiki answers 415.
    return m_client.send({.url = m_base.resolved(QUrl(u"lib/exe/jsonrpc.php/"_s + method)),
                          .body = QJsonDocument(arguments).toJson(QJsonDocument::Compact),
                          .contentType = "application/json"});
}

} // namespace wiki
