// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/rpcanswer.h"

#include <QJsonArray>

namespace wiki {

/// The answer of DokuWiki's XML-RPC. Wikis from before 2024 answer every error with an empty struct and
/// usually status 200 (Cause::Unsaid); later ones with a fault. Entities and documents nested deeper than 32
/// are refused.
RpcAnswer parseXmlRpc(const http::Response &response);

/// A question: texts, numbers, truth values, structs and arrays.
QByteArray xmlRpcCall(const QString &method, const QJsonArray &arguments);

} // namespace wiki
