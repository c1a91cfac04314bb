// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/dokuwiki.h"

namespace wiki {

using namespace Qt::StringLiterals;
using base::Pending;
using base::Result;
using Cause = RpcFault::Cause;
using Why = SourceFound::Why;

namespace {

RpcClient::Options atFolder(RpcClient::Options options)
{
    options.base = folderOf(options.base);
    return options;
}

SourceFound answers(SourceKind kind, const QJsonValue &version)
{
    return {.kind = kind,
            .why = Why::ApiAnswers,
            .apiVersion = int(std::clamp<qint64>(version.toInteger(), 0, 9999))};
}

} // namespace

QUrl folderOf(QUrl address)
{
    QString path = address.path();
    for (const auto file :
         {"doku.php"_L1, "index.php"_L1, "feed.php"_L1, "lib/exe/jsonrpc.php"_L1, "lib/exe/xmlrpc.php"_L1})
        if (path.endsWith(u'/' + file))
            path.chop(file.size());
    if (!path.endsWith(u'/'))
        path += u'/';
    address.setPath(path);
    return address;
}

DokuWiki::DokuWiki(http::Client &client, RpcClient::Options options, SourceKind given)
    : m_given(given)
    , m_json(client, atFolder(options))
    , m_xml(client, atFolder(options))
    , m_raw(client, atFolder(options))
{
    forget();
}

void DokuWiki::forget()
{
    m_found = {.kind = m_given};
    if (m_given != SourceKind::Unknown)
        m_found = way().found();
}

Source &DokuWiki::way()
{
    switch (m_found.kind) {
    case SourceKind::XmlRpc:
        return m_xml;
    case SourceKind::Raw:
        return m_raw;
    default:
        return m_json;
    }
}

Pending<PageList> DokuWiki::list()
{
    const bool settled = m_given != SourceKind::Unknown || m_found.kind == SourceKind::JsonRpc
        || m_found.kind == SourceKind::XmlRpc;
    if (settled)
        return way().list();
    return findOut().andThen(&m_here, [this](const SourceFound &found) {
        m_found = found;
        return way().list();
    });
}

/// Nobody may be asked for the version only where the API is open to nobody at all: that is an error to tell,
/// since the poorer way would hide that the profile's user cannot use it.
Pending<SourceFound> DokuWiki::findOut()
{
    return m_json.version().andThen(&m_here, [this](const RpcAnswer &answer) {
        if (answer)
            return Pending<SourceFound>::ready(answers(SourceKind::JsonRpc, *answer));
        return answer.error().cause == Cause::ApiOff
            ? Pending<SourceFound>::ready(SourceFound{.kind = SourceKind::Raw, .why = Why::ApiOff})
            : askOlder(answer.error());
    });
}

/// A web page in place of an answer may be a wiki from before 2024 that shows its start page for any address.
Pending<SourceFound> DokuWiki::askOlder(const RpcFault &newer)
{
    if (newer.cause != Cause::ApiAbsent)
        return Pending<SourceFound>::ready(std::unexpected(newer.error));
    return m_xml.version().parsed([newer](const RpcAnswer &answer) -> Result<SourceFound> {
        if (answer)
            return answers(SourceKind::XmlRpc, *answer);
        const RpcFault &older = answer.error();
        if (older.cause == Cause::ApiOff)
            return SourceFound{.kind = SourceKind::Raw, .why = Why::ApiOff};
        if (older.cause == Cause::ApiAbsent)
            return SourceFound{.kind = SourceKind::Raw, .why = Why::ApiAbsent};
        return std::unexpected(older.error);
    });
}

Pending<ReadPage> DokuWiki::page(const QString &id, Revision revision, bool past)
{
    return way().page(id, revision, past);
}

Pending<QList<PageChange>> DokuWiki::history(const QString &id, Revision back)
{
    return way().history(id, back);
}

Pending<QList<PageChange>> DokuWiki::changesSince(Revision since)
{
    return way().changesSince(since);
}

Pending<QStringList> DokuWiki::search(const QString &words)
{
    return way().search(words);
}

} // namespace wiki
