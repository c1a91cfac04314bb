// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/rpcclient.h"

namespace wiki {

/// DokuWiki from before 2024: wiki.* and dokuwiki.*, over XML. It cannot tell who it takes us for.
class XmlRpcClient final : public RpcClient {
public:
    using RpcClient::RpcClient;

    SourceFound found() const override;

protected:
    std::optional<base::Pending<RpcAnswer>> ask(Question question, const QJsonArray &arguments) override;
    QJsonArray pagesOfNamespace(const QString &space, int depth) const override;
};

} // namespace wiki
