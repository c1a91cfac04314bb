// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/rawclient.h"

#include "models/wiki/pageid.h"
#include "models/wiki/rawparser.h"
#include "models/wiki/rpcvalues.h"

#include <QUrlQuery>

namespace wiki {

using namespace Qt::StringLiterals;
using base::Pending;
using base::Result;

namespace {

/// A wiki whose feeds are off lists nothing; what is named one by one is read all the same, without a
/// revision.
PageList listOf(const std::vector<Result<QList<PageInfo>>> &feeds, const Scope &scope)
{
    QList<QList<PageInfo>> lists;
    for (const Result<QList<PageInfo>> &feed : feeds)
        lists.append(feed.value_or(QList<PageInfo>()));
    QList<PageInfo> named;
    for (const QString &id : scope.ids())
        named.append({.id = id});
    lists.append(named); // behind the others: of two rows of one page the first is kept
    PageList list = joined(lists, scope);
    for (const QString &space : scope.isEverything() ? QStringList{QString()} : scope.namespaces())
        list.diagnostics.append({.page = space + (space.isEmpty() ? u"*"_s : u":*"_s),
                                 .line = 0,
                                 .severity = Diagnostic::Severity::Warning,
                                 .text = {},
                                 .message = u"without its API the wiki lists only the pages directly in a "
                                            u"namespace; name those below in "
                                            "the profile, or have its API switched on"_s});
    return list;
}

} // namespace

RawClient::RawClient(http::Client &client, RpcClient::Options options)
    : m_client(client)
    , m_options(std::move(options))
{
}

Pending<http::Response> RawClient::get(const QString &path, const QList<std::pair<QString, QString>> &query)
{
    QUrl url = m_options.base.resolved(QUrl(path));
    QByteArrayList items;
    for (const auto &[name, value] : query)
        items.append(name.toUtf8() + '=' + QUrl::toPercentEncoding(value, ":"));
    url.setQuery(QString::fromLatin1(items.join('&')), QUrl::StrictMode);
    return m_client.send({.url = url});
}

/// Asks for one page first: only that tells a wiki that does not know us from one with empty lists.
Pending<PageList> RawClient::list()
{
    return page(m_options.scope.ids().value(0, u"start"_s), 0, false)
        .andThen(&m_here, [this](const ReadPage &) { return listAll(); });
}

Pending<PageList> RawClient::listAll()
{
    const Scope &scope = m_options.scope;
    QStringList spaces = scope.isEverything() ? QStringList{QString()} : scope.namespaces();
    for (const QString &id : scope.ids())
        if (!spaces.contains(namespaceOf(id)))
            spaces.append(namespaceOf(id));
    std::vector<Pending<QList<PageInfo>>> feeds;
    for (const QString &space : std::as_const(spaces))
        feeds.push_back(feed(space));
    return base::all(std::move(feeds)).parsed([scope](const auto &lists) -> Result<PageList> {
        return listOf(lists, scope);
    });
}

Pending<QList<PageInfo>> RawClient::feed(const QString &space)
{
    return get(u"feed.php"_s,
               {{u"mode"_s, u"list"_s}, {u"ns"_s, space}, {u"type"_s, u"rss1"_s}, {u"linkto"_s, u"rev"_s}})
        .parsed([base = m_options.base](const http::Response &response) {
            return parsePageFeed(response, base);
        });
}

Pending<ReadPage> RawClient::page(const QString &id, Revision revision, bool past)
{
    QList<std::pair<QString, QString>> query{{u"id"_s, id}, {u"do"_s, u"export_raw"_s}};
    if (past)
        query.append({u"rev"_s, QString::number(revision)});
    return get(u"doku.php"_s, query)
        .parsed([id, revision, login = m_options.expectsLogin](const http::Response &response) {
            return parseRaw(response, id, revision, login);
        });
}

Pending<QList<PageChange>> RawClient::history(const QString &, Revision)
{
    return Pending<QList<PageChange>>::ready(QList<PageChange>());
}

Pending<QList<PageChange>> RawClient::changesSince(Revision)
{
    return Pending<QList<PageChange>>::ready(QList<PageChange>());
}

Pending<QStringList> RawClient::search(const QString &)
{
    return Pending<QStringList>::ready(
        base::fail(base::Error::Kind::Rejected, u"the wiki's search needs its API, which is off"_s));
}

} // namespace wiki
