// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/networkclient.h"
#include "models/outbox/outboxstore.h"
#include "models/wiki/rpceditor.h"
#include "tests/support/dokuwikiserver.h"
#include "tests/support/notingeditor.h"

#include <memory>

/// A desktop of one of the team: its drafts, its way to a real wiki, its outbox.
struct WikiWriter {
    enum class Api { Json, Xml };

    WikiWriter(const DokuWikiServer &wiki, const QString &drafts, const QByteArray &login,
               const refresh::Policy &policy = {}, Api api = Api::Json)
        : network({.origin = http::Origin::of(wiki.url()), .authorization = base::Secret(login)})
        , editor(std::make_unique<NotingEditor>(makeEditor(api, network, wiki.url()), clock))
        , drafts(drafts)
        , store(this->drafts, *editor, {.profile = QStringLiteral("team"), .policy = policy, .atOnce = 8},
                clock)
    {
    }

    static std::unique_ptr<wiki::Editor> makeEditor(Api api, http::Client &client, const QUrl &base)
    {
        if (api == Api::Json)
            return std::make_unique<wiki::JsonRpcEditor>(client, base);
        return std::make_unique<wiki::XmlRpcEditor>(client, base);
    }

    base::SystemClock clock;
    http::NetworkClient network;
    std::unique_ptr<NotingEditor> editor;
    outbox::Drafts drafts;
    outbox::OutboxStore store;
};
