// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/http/client.h"
#include "models/wiki/pagetext.h"

namespace wiki {

/// The answer of doku.php?do=export_raw: plain text is the page. DokuWiki answers a web page with status 200
/// for everything else, so it is looked at: a login form when `expectsLogin`, which is Unauthorized; else a
/// page that may not be read, which is a diagnostic; a page that does not exist; anything else is Malformed.
base::Result<ReadPage> parseRaw(const http::Response &response, const QString &id, Revision revision,
                                bool expectsLogin);

/// The answer of feed.php?mode=list&linkto=rev (RSS 1.0): the pages of one namespace, without those below it,
/// each with its revision in the link. @param base the folder of doku.php
base::Result<QList<PageInfo>> parsePageFeed(const http::Response &response, const QUrl &base);

} // namespace wiki
