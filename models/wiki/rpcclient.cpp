// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/rpcclient.h"

#include "models/wiki/pageid.h"
#include "models/wiki/rpcvalues.h"

namespace wiki {

using namespace Qt::StringLiterals;
using base::Pending;
using base::Result;
using Cause = RpcFault::Cause;

namespace {

constexpr qsizetype mostChanges = 2000; ///< of one page; a bot may have saved every minute

/// A fault that means an empty answer is one; every other is the error that it carries.
Result<QJsonValue> resultOf(const RpcAnswer &answer)
{
    if (answer)
        return *answer;
    if (answer.error().cause == Cause::Nothing)
        return QJsonArray();
    return std::unexpected(answer.error().error);
}

Result<ReadPage> readOf(const RpcAnswer &answer, const QString &id, Revision revision)
{
    if (answer) {
        const auto text = pageTextOf(*answer);
        return text ? readPage(id, revision, text->toUtf8()) : ReadPage();
    }
    if (answer.error().cause == Cause::NoSuchPage)
        return ReadPage();
    if (answer.error().cause == Cause::NoRight) // the others may well be read
        return ReadPage{.page = {},
                        .diagnostics = {{.page = id,
                                         .line = 0,
                                         .severity = Diagnostic::Severity::Warning,
                                         .text = {},
                                         .message = u"the wiki does not let us read the page"_s}}};
    return std::unexpected(answer.error().error);
}

Result<PageList> listOf(const std::vector<Result<RpcAnswer>> &answers, const Scope &scope)
{
    QList<QList<PageInfo>> lists;
    for (const Result<RpcAnswer> &answer : answers) {
        const auto pages = answer.and_then(resultOf).and_then(pagesOf);
        if (!pages)
            return std::unexpected(pages.error());
        lists.append(*pages);
    }
    return joined(lists, scope);
}

/// Whether the wiki has a name for us. A wrong password over Basic silently makes us nobody, who may see
/// less.
Result<bool> hasName(const RpcAnswer &answer)
{
    const auto result = resultOf(answer);
    const bool unsaid = !result && answer.error().cause == Cause::Other
        && answer.error().error.kind == base::Error::Kind::Malformed; // 2024: "error 0" and no result
    if (!result && !unsaid)
        return std::unexpected(result.error());
    if (result && !(*result)["login"_L1].toString().isEmpty())
        return true;
    return base::fail(base::Error::Kind::Unauthorized,
                      u"the wiki takes us for nobody: the password or token is wrong, or no longer valid"_s);
}

} // namespace

RpcClient::RpcClient(http::Client &client, Options options)
    : m_client(client)
    , m_options(std::move(options))
{
}

Pending<http::Response> RpcClient::post(const QString &path, const QByteArray &body, const QByteArray &type)
{
    return m_client.send({.url = m_options.base.resolved(QUrl(path)), .body = body, .contentType = type});
}

Pending<RpcAnswer> RpcClient::asked(Question question, const QJsonArray &arguments)
{
    auto pending = ask(question, arguments);
    return pending ? std::move(*pending) : Pending<RpcAnswer>::ready(RpcAnswer(QJsonValue()));
}

Pending<RpcAnswer> RpcClient::version()
{
    return asked(Question::Version, {});
}

Pending<PageList> RpcClient::list()
{
    return knownToIt().andThen(&m_here, [this](bool) { return listAll(); });
}

Pending<bool> RpcClient::knownToIt()
{
    auto who = m_options.expectsLogin ? ask(Question::WhoAmI, {}) : std::nullopt;
    return who ? std::move(*who).parsed(hasName) : Pending<bool>::ready(true);
}

/// A page that is named alone is found by listing its own namespace.
Pending<PageList> RpcClient::listAll()
{
    const Scope &scope = m_options.scope;
    QList<std::pair<QString, int>> spaces;
    if (scope.isEverything())
        spaces.append({QString(), 0});
    for (const QString &space : scope.isEverything() ? QStringList() : scope.namespaces())
        spaces.append({space, 0});
    for (const QString &id : scope.isEverything() ? QStringList() : scope.ids()) {
        const std::pair alone(namespaceOf(id), 1);
        if (!Scope(scope.named()).covers(alone.first + u":*"_s) && !spaces.contains(alone))
            spaces.append(alone);
    }
    std::vector<Pending<RpcAnswer>> questions;
    for (const auto &[space, depth] : std::as_const(spaces))
        questions.push_back(asked(Question::Pages, pagesOfNamespace(space, depth)));
    return base::all(std::move(questions)).parsed([scope](const std::vector<Result<RpcAnswer>> &answers) {
        return listOf(answers, scope);
    });
}

Pending<ReadPage> RpcClient::page(const QString &id, Revision revision, bool past)
{
    auto asking = past ? asked(Question::PastPage, {id, revision}) : asked(Question::Page, {id});
    return std::move(asking).parsed(
        [id, revision](const RpcAnswer &answer) { return readOf(answer, id, revision); });
}

Pending<QList<PageChange>> RpcClient::history(const QString &id, Revision back)
{
    return further(id, back, {});
}

/// The wiki gives some at a time, as many as its setting "recent" says.
Pending<QList<PageChange>> RpcClient::further(const QString &id, Revision back,
                                              const QList<PageChange> &sofar)
{
    return asked(Question::History, {id, sofar.size()})
        .parsed([id](const RpcAnswer &answer) {
            return resultOf(answer).and_then([id](const QJsonValue &rows) { return changesOf(rows, id); });
        })
        .andThen(&m_here, [this, id, back, sofar](const QList<PageChange> &more) {
            const QList<PageChange> all = sofar + more;
            const bool enough = more.isEmpty() || all.last().revision <= back || all.size() >= mostChanges;
            return enough ? Pending<QList<PageChange>>::ready(all) : further(id, back, all);
        });
}

Pending<QList<PageChange>> RpcClient::changesSince(Revision since)
{
    return asked(Question::Changes, {since}).parsed([](const RpcAnswer &answer) {
        const bool unsaid =
            !answer && answer.error().cause == Cause::Unsaid; // old wikis say so that nothing changed
        return unsaid ? Result<QList<PageChange>>(QList<PageChange>())
                      : resultOf(answer).and_then([](const QJsonValue &rows) { return changesOf(rows); });
    });
}

Pending<QStringList> RpcClient::search(const QString &words)
{
    return asked(Question::Search, {words}).parsed([scope = m_options.scope](const RpcAnswer &answer) {
        return resultOf(answer).and_then(idsOf).transform([&scope](QStringList ids) {
            ids.removeIf([&scope](const QString &id) { return !scope.covers(id); });
            return ids;
        });
    });
}

} // namespace wiki
