// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/rpcclient.h"

namespace wiki {

/// DokuWiki since 2024: core.*, over JSON.
class JsonRpcClient final : public RpcClient {
public:
    using RpcClient::RpcClient;

    SourceFound found() const override;

protected:
    std::optional<base::Pending<RpcAnswer>> ask(Question question, const QJsonArray &arguments) override;
    QJsonArray pagesOfNamespace(const QString &space, int depth) const override;
};

} // namespace wiki
