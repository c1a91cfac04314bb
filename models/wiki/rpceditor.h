// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/client.h"
#include "models/wiki/editor.h"
#include "models/wiki/rpcanswer.h"

#include <QJsonArray>
#include <QObject>
#include <QUrl>

namespace wiki {

/// Writes to a DokuWiki through its API. What is said is the same whatever the protocol; how, is what the two
/// kinds differ in.
class RpcEditor : public Editor {
public:
    /// @param client outlives this
    /// @param base where the wiki is: the folder of its doku.php
    RpcEditor(http::Client &client, QUrl base);

    base::Pending<bool> lock(const QString &id) override;
    base::Pending<bool> unlock(const QString &id) override;
    base::Pending<QString> text(const QString &id, Revision revision) override;
    base::Pending<bool> save(const QString &id, const QString &text, const QString &summary) override;
    base::Pending<QList<PageChange>> historySince(const QString &id, Revision since) override;
    bool keepsHistory() const override { return true; }

protected:
    enum class Call { Lock, Unlock, Text, PastText, Save, History };
    struct Reply {
        RpcAnswer answer;
        std::optional<base::Instant> now; ///< by the wiki's clock
    };

    /// @param arguments the page, and then what the call wants: a revision; text and summary; how many to
    /// leave out
    virtual base::Pending<Reply> call(Call call, const QJsonArray &arguments) = 0;

    base::Pending<http::Response> post(const QString &path, const QByteArray &body, const QByteArray &type);
    QObject *here() { return &m_here; } ///< whose thread a further question is asked in

private:
    base::Pending<QList<PageChange>> further(const QString &id, Revision since,
                                             const QList<PageChange> &sofar);

    http::Client &m_client;
    QUrl m_base;
    QObject m_here;
};

/// DokuWiki since 2024: core.*, over JSON.
class JsonRpcEditor final : public RpcEditor {
public:
    using RpcEditor::RpcEditor;
    base::Pending<Standing> standing(const QString &id) override;

protected:
    base::Pending<Reply> call(Call call, const QJsonArray &arguments) override;

private:
    base::Pending<Reply> ask(const QString &method, const QJsonArray &arguments);
};

/// DokuWiki from before 2024: wiki.* and dokuwiki.*, over XML. It tells no hashes, so that texts are fetched
/// to be compared, and no reasons.
class XmlRpcEditor final : public RpcEditor {
public:
    using RpcEditor::RpcEditor;
    base::Pending<Standing> standing(const QString &id) override;

protected:
    base::Pending<Reply> call(Call call, const QJsonArray &arguments) override;

private:
    base::Pending<Reply> ask(const QString &method, const QJsonArray &arguments);
};

} // namespace wiki
