// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/rpcclient.h"

namespace wiki {

/// A DokuWiki without its API: each page as doku.php?do=export_raw gives it, and the pages of a namespace as
/// its feed lists them, those below not. It records no past for us.
class RawClient final : public Source {
public:
    RawClient(http::Client &client, RpcClient::Options options);

    SourceFound found() const override
    {
        return {.kind = SourceKind::Raw, .why = SourceFound::Why::ApiAbsent};
    }
    base::Pending<PageList> list() override;
    base::Pending<ReadPage> page(const QString &id, Revision revision, bool past) override;
    base::Pending<QList<PageChange>> history(const QString &id, Revision back) override;
    base::Pending<QList<PageChange>> changesSince(Revision since) override;
    base::Pending<QStringList> search(const QString &words) override;

private:
    base::Pending<QList<PageInfo>> feed(const QString &space);
    base::Pending<PageList> listAll();
    base::Pending<http::Response> get(const QString &path, const QList<std::pair<QString, QString>> &query);

    http::Client &m_client;
    RpcClient::Options m_options;
    QObject m_here; ///< whose thread a further question is asked in
};

} // namespace wiki
