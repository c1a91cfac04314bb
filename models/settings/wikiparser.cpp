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

QStringList parsePages(TomlTable &table, const char *key)
{
    QStringList pages = table.texts(key).value_or(QStringList());
    for (QString &page : pages)
        page = page.trimmed();
    const bool unusable = pages.size() > mostPages
        || std::ranges::any_of(pages, [](const QString &page) { return page.isEmpty(); });
    if (unusable)
        table.refuse(QString::fromLatin1(key),
                     u"names at most 1000 pages or namespaces, such as \"infra:machines\" or \"infra:*\""_s);
    return pages;
}

/// The published keys of facts (DESIGN §6), and what names or sorts a subject.
const QStringList &knownFields()
{
    static const QStringList known =
        u"name kind aliases fqdn addresses site parent role os cpus memory disks raid console admin_url "
        u"public_url image repository contact runbook critical services"_s.split(u' ');
    return known;
}

QHash<QString, QString> parseFields(TomlTable table)
{
    QHash<QString, QString> fields;
    const QStringList words = table.keys();
    for (const QString &word : words) {
        const auto field = table.text(word.toUtf8().constData());
        if (field && knownFields().contains(*field) && !word.trimmed().isEmpty())
            fields.insert(word.trimmed(), *field);
        else if (field)
            table.refuse(word, u"stands for one of: %1"_s.arg(knownFields().join(u", "_s)));
    }
    return fields;
}

/// A file's name has a slash or ends with .txt; a page's never does.
QString parseTemplate(TomlTable &table, const QDir &folder)
{
    const QString written = table.text("incident_template").value_or(QString()).trimmed();
    const bool file = written.contains(u'/') || written.endsWith(".txt"_L1);
    return file ? absolutePath(written, folder) : written;
}

} // namespace

WikiSpec parseWiki(TomlTable table, const QDir &folder)
{
    WikiSpec wiki{.pages = parsePages(table, "pages"),
                  .inventoryPages = parsePages(table, "inventory"),
                  .incidentPages = parsePages(table, "incidents"),
                  .incidentTemplate = parseTemplate(table, folder)};
    if (const auto fields = table.table("fields"))
        wiki.fields = parseFields(*fields);
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
