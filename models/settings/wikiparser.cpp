// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/wikiparser.h"

#include "models/settings/endpointparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace settings {

namespace {

constexpr qsizetype mostPages = 1000; ///< named one by one

QStringList parsePages(TomlTable &table)
{
    QStringList pages = table.texts("pages").value_or(QStringList());
    for (QString &page : pages)
        page = page.trimmed();
    const bool unusable = pages.size() > mostPages
        || std::ranges::any_of(pages, [](const QString &page) { return page.isEmpty(); });
    if (unusable)
        table.refuse(u"pages"_s,
                     u"names at most 1000 pages or namespaces, such as \"infra:machines\" or \"infra:*\""_s);
    return pages;
}

} // namespace

WikiSpec parseWiki(TomlTable table, const QDir &folder)
{
    WikiSpec wiki{.pages = parsePages(table)};
    if (const auto every = table.duration("refresh", 10s, 24h))
        wiki.refreshEvery = *every;
    wiki.folder = parsePath(table, "folder", folder);
    const bool server = table.has("url");
    if (server == !wiki.folder.isEmpty())
        table.refuse(server ? u"has both an url and a folder; a wiki is one of them: remove the other"_s
                            : u"needs the url of a DokuWiki, or a folder of its pages"_s);
    if (server)
        wiki.endpoint = parseEndpoint(table, folder);
    table.remarkOnUnknownKeys();
    return wiki;
}

} // namespace settings
