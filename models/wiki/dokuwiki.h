// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/jsonrpcclient.h"
#include "models/wiki/rawclient.h"
#include "models/wiki/xmlrpcclient.h"

namespace wiki {

/// A DokuWiki, by whichever way it offers: which one is found out by asking, before the first list, after
/// forget(), and as long as it is the poorest way before every list, since an administrator may have switched
/// the API on.
class DokuWiki final : public Source {
public:
    /// @param client outlives this
    /// @param options base may be the address of any page of the wiki's own, such as doku.php
    /// @param given the way to use, whatever the wiki offers; Unknown: found out
    DokuWiki(http::Client &client, RpcClient::Options options, SourceKind given = SourceKind::Unknown);

    SourceFound found() const override { return m_found; }
    base::Pending<PageList> list() override;
    base::Pending<ReadPage> page(const QString &id, Revision revision, bool past) override;
    base::Pending<QList<PageChange>> history(const QString &id, Revision back) override;
    base::Pending<QList<PageChange>> changesSince(Revision since) override;
    base::Pending<QStringList> search(const QString &words) override;
    void forget() override;

private:
    base::Pending<SourceFound> findOut();
    base::Pending<SourceFound> askOlder(const RpcFault &newer);
    Source &way();

    SourceKind m_given;
    SourceFound m_found;
    JsonRpcClient
        m_json; ///< all three live as long as this: answers may still be on their way to one that was left
    XmlRpcClient m_xml;
    RawClient m_raw;
    QObject m_here; ///< whose thread a further question is asked in
};

/// The folder of a wiki's doku.php, whatever address of it a person gave.
QUrl folderOf(QUrl address);

} // namespace wiki
