// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/client.h"
#include "models/wiki/editor.h"

#include <QJsonValue>

namespace wiki {

/// DokuWiki's JSON answers to the calls of an Editor. Success is a body that parses and has a "result":
/// neither the status nor an error code of 0 says so (2024-02-06b answers HTML with 200 when PHP fails).
/// Details are our own words: the server's may repeat what was sent.
base::Result<QJsonValue> resultOf(const http::Response &response);

base::Result<bool> lockedOf(const http::Response &response);
base::Result<bool> unlockedOf(const http::Response &response);
base::Result<Standing> standingOf(const http::Response &response);
base::Result<QString> textOf(const http::Response &response);
base::Result<bool> savedOf(const http::Response &response);
base::Result<QList<PageChange>> changesOf(const http::Response &response);

} // namespace wiki
