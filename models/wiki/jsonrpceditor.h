// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/client.h"
#include "models/wiki/editor.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>

namespace wiki {

/// Writes to a DokuWiki of 2024 or later through its JSON-RPC.
class JsonRpcEditor final : public Editor {
public:
    /// @param client outlives this
    /// @param base where the wiki is: the folder of its doku.php
    JsonRpcEditor(http::Client &client, QUrl base);

    base::Pending<bool> lock(const QString &id) override;
    base::Pending<bool> unlock(const QString &id) override;
    base::Pending<Standing> standing(const QString &id) override;
    base::Pending<QString> text(const QString &id, Revision revision) override;
    base::Pending<bool> save(const QString &id, const QString &text, const QString &summary) override;
    base::Pending<QList<PageChange>> historySince(const QString &id, Revision since) override;
    bool keepsHistory() const override { return true; }

private:
    base::Pending<http::Response> call(const QString &method, const QJsonObject &arguments);
    base::Pending<QList<PageChange>> further(const QString &id, Revision since, QList<PageChange> sofar);

    http::Client &m_client;
    QUrl m_base;
    QObject m_here; ///< whose thread a further question is asked in
};

} // namespace wiki
