// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selection.h"

#include "models/settings/profilefolder.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

Selection demoSelection()
{
    // The port is a placeholder: the store takes a free one when it starts.
    return {.profile = {.name = u"demo"_s,
                        .metrics = settings::Endpoint{.url = QUrl(u"http://127.0.0.1/"_s)},
                        .wiki = settings::WikiSpec{.folder = u":/demo/wiki"_s}},
            .demo = true};
}

std::optional<settings::Endpoint> endpointOf(const QUrl &url)
{
    return url.isEmpty() ? std::nullopt : std::optional(settings::Endpoint{.url = url});
}

/// What the command line names alone; its name tells the archive whose answers they are.
Selection namedSelection(const CommandLine &line)
{
    QString name = u"url "_s + (line.metrics.isEmpty() ? line.alerts : line.metrics).toString();
    if (line.metrics.isEmpty() && line.alerts.isEmpty())
        name = u"wiki "_s + (line.wiki->endpoint ? line.wiki->endpoint->url.toString() : line.wiki->folder);
    return {.profile = {.name = name,
                        .metrics = endpointOf(line.metrics),
                        .alerts = endpointOf(line.alerts),
                        .wiki = line.wiki}};
}

} // namespace

std::expected<std::optional<Selection>, QString> select(const CommandLine &line)
{
    if (line.demo)
        return demoSelection();
    if (!line.metrics.isEmpty() || !line.alerts.isEmpty() || line.wiki)
        return namedSelection(line);
    const settings::ProfileFolder folder;
    if (line.profile.isEmpty() && folder.list().isEmpty())
        return std::nullopt;
    const auto name = line.profile.isEmpty() ? folder.defaultName() : base::Result<QString>(line.profile);
    const auto parsed = name.and_then([&folder](const QString &known) { return folder.load(known); });
    if (!parsed)
        return std::unexpected(parsed.error().detail);
    return Selection{.profile = parsed->profile};
}

} // namespace app
