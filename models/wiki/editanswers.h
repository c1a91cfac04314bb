// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/editor.h"
#include "models/wiki/rpcanswer.h"

namespace wiki {

/// What DokuWiki's answers to the calls of an Editor mean, by its newer API (core.*) and its older one
/// (wiki.*, dokuwiki.*) alike.
base::Result<bool> lockedOf(const RpcAnswer &answer);
base::Result<bool> unlockedOf(const RpcAnswer &answer);
base::Result<bool> savedOf(const RpcAnswer &answer);
base::Result<QString> textOf(const RpcAnswer &answer); ///< empty when there is none
/// Without a hash where the API does not tell it.
base::Result<Standing> standingOf(const RpcAnswer &answer);

} // namespace wiki
