// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/networkclient.h"
#include "models/outbox/outboxstore.h"
#include "models/wiki/jsonrpceditor.h"
#include "tests/support/dokuwikiserver.h"

/// A desktop of one of the team: its drafts, its way to a real wiki, its outbox.
struct WikiWriter {
    WikiWriter(const DokuWikiServer &wiki, const QString &drafts, const QByteArray &login,
               const refresh::Policy &policy = {})
        : network({.origin = http::Origin::of(wiki.url()), .authorization = base::Secret(login)})
        , editor(network, wiki.url())
        , drafts(drafts)
        , store(this->drafts, editor, {.profile = QStringLiteral("team"), .policy = policy, .atOnce = 8},
                clock)
    {
    }

    base::SystemClock clock;
    http::NetworkClient network;
    wiki::JsonRpcEditor editor;
    outbox::Drafts drafts;
    outbox::OutboxStore store;
};
