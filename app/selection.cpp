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
    return {
        .profile = {.name = u"demo"_s, .metrics = settings::Endpoint{.url = QUrl(u"http://127.0.0.1/"_s)}},
        .demo = true};
}

std::optional<settings::Endpoint> endpointOf(const QUrl &url)
{
    return url.isEmpty() ? std::nullopt : std::optional(settings::Endpoint{.url = url});
}

Selection urlSelection(const QUrl &metrics, const QUrl &alerts)
{
    const QUrl &first = metrics.isEmpty() ? alerts : metrics;
    return {.profile = {.name = u"url "_s + first.toString(),
                        .metrics = endpointOf(metrics),
                        .alerts = endpointOf(alerts)}};
}

} // namespace

std::expected<std::optional<Selection>, QString> select(const CommandLine &line)
{
    if (line.demo)
        return demoSelection();
    if (!line.metrics.isEmpty() || !line.alerts.isEmpty())
        return urlSelection(line.metrics, line.alerts);
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
