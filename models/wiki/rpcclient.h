// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/client.h"
#include "models/wiki/rpcanswer.h"
#include "models/wiki/scope.h"
#include "models/wiki/source.h"

#include <QJsonArray>
#include <QObject>
#include <QUrl>

namespace wiki {

/// Asks a DokuWiki through its API. What is asked is the same whatever the protocol; how, is what the two
/// kinds differ in.
class RpcClient : public Source {
public:
    struct Options {
        QUrl base; ///< the folder of its doku.php, with a slash at the end
        Scope scope;
        bool expectsLogin = false; ///< we show who we are, so that being taken for nobody is a fault
    };

    /// @param client outlives this
    RpcClient(http::Client &client, Options options);

    /// The API's version: the question that needs no login, and tells whether it is there.
    base::Pending<RpcAnswer> version();

    base::Pending<PageList> list() override;
    base::Pending<ReadPage> page(const QString &id, Revision revision, bool past) override;
    base::Pending<QList<PageChange>> history(const QString &id, Revision back) override;
    base::Pending<QList<PageChange>> changesSince(Revision since) override;
    base::Pending<QStringList> search(const QString &words) override;

protected:
    enum class Question { Version, WhoAmI, Pages, Page, PastPage, History, Changes, Search };

    /// One question, with the arguments in the order of the API. WhoAmI: nothing when the protocol has none.
    virtual std::optional<base::Pending<RpcAnswer>> ask(Question question, const QJsonArray &arguments) = 0;
    /// The argument that asks for the pages of a namespace, down to so many levels; 0: all.
    virtual QJsonArray pagesOfNamespace(const QString &space, int depth) const = 0;

    base::Pending<http::Response> post(const QString &path, const QByteArray &body, const QByteArray &type);

private:
    base::Pending<bool> knownToIt();
    base::Pending<PageList> listAll();
    base::Pending<QList<PageChange>> further(const QString &id, Revision back,
                                             const QList<PageChange> &sofar);
    base::Pending<RpcAnswer> asked(Question question, const QJsonArray &arguments);

    http::Client &m_client;
    Options m_options;
    QObject m_here; ///< whose thread a further question is asked in
};

} // namespace wiki
