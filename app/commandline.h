// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/momentparser.h"
#include "models/settings/profile.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>
#include <optional>

namespace app {

enum class Verb { Window, Check, Show, Render };

/// How a verb prints.
enum class Format { Text, Json, Csv };

/// What `vigie render` is asked for.
struct RenderRequest {
    bool list = false; ///< only print what can be rendered
    QString target; ///< "window" or a panel's id
    QString file; ///< ends in .png; of a query also .svg or .csv
    QStringList queries; ///< chart: PromQL to draw instead of a signal, all in one
    QSize size{1280, 800};
    bool dark = false;
    QString host; ///< name or instance; empty: the worst one
    QString signal = QStringLiteral("cpu");
    base::Milliseconds range{std::chrono::hours(6)};
};

/// What the user asked for on the command line.
struct CommandLine {
    Verb verb = Verb::Window;
    QString profile; ///< a profile's name; empty: the default one
    QUrl metrics; ///< start from an empty profile with this backend
    QUrl alerts; ///< the same, with whoever is asked for alerts
    std::optional<settings::WikiSpec> wiki; ///< the same, with this wiki
    bool demo = false;
    QString language; ///< "fr", "en"; empty: the locale's
    Format format = Format::Text; ///< of check and show
    QString show; ///< show: what, one of showable()
    base::AskedTime at; ///< what is shown instead of now
    RenderRequest render;

    bool namesASource() const
    {
        return demo || !metrics.isEmpty() || !alerts.isEmpty() || wiki || !profile.isEmpty();
    }
};

/// Why there is nothing to run: help that was asked for (0), or a usage error (64, EX_USAGE of sysexits.h).
struct Farewell {
    QString text;
    int exitCode = 0;
};

/// A verb was asked for and nothing says whom to ask.
Farewell noSource();

/// @param arguments with the program's name first
std::expected<CommandLine, Farewell> parseCommandLine(const QStringList &arguments);

/// The verb and language alone, by a glance: they decide which kind of application is made, and the language
/// of what parseCommandLine() says.
Verb glanceVerb(const QStringList &arguments);
QString glanceLanguage(const QStringList &arguments);
/// Whether the line ends in words on the terminal, help or a refusal, so that no display may be asked for.
/// Qt's own options, such as -platform, are nobody's mistake.
bool glanceWords(const QStringList &arguments);

} // namespace app
