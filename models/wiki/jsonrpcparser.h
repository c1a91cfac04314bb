// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/rpcanswer.h"

namespace wiki {

/// The answer of DokuWiki's JSON-RPC (since 2024). A result is a body that parses and has one: neither the
/// status nor an error code of 0 says so, since PHP's own faults come with 200, as HTML or as an error 0
/// without a result.
RpcAnswer parseJsonRpc(const http::Response &response);

} // namespace wiki
