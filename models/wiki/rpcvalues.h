// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/wiki/scope.h"
#include "models/wiki/source.h"

#include <QJsonValue>

namespace wiki {

/// What the results of DokuWiki's calls mean, by the names of its newer API (core.*) and its older one
/// (wiki.*, dokuwiki.*) alike. A list that is none is Malformed; of a list, a row without an id or with one
/// that no wiki would give is left out.
base::Result<QList<PageInfo>> pagesOf(const QJsonValue &result);
base::Result<QList<PageChange>> changesOf(const QJsonValue &result, const QString &id = {});
base::Result<QStringList> idsOf(const QJsonValue &result);

/// A page's text; nothing for one that does not exist, which DokuWiki answers as an empty text.
std::optional<QString> pageTextOf(const QJsonValue &result);

/// Several lists as one: sorted, each page once, and only those of the scope.
PageList joined(const QList<QList<PageInfo>> &lists, const Scope &scope);

} // namespace wiki
