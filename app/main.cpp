// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"
#include "app/checkcommand.h"
#include "app/commandline.h"
#include "app/hardening.h"
#include "app/language.h"
#include "app/rendercommand.h"
#include "app/showcommand.h"
#include "app/windowcommand.h"

#include <QApplication>

#include <cstdio>

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// check, show and mere words need no display, and render brings its own.
std::unique_ptr<QCoreApplication> makeApplication(const QStringList &arguments, int &argc, char **argv)
{
    const app::Verb verb = app::glanceVerb(arguments);
    QCoreApplication::setApplicationName(QStringLiteral("vigie"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    if (verb == app::Verb::Check || verb == app::Verb::Show || app::glanceWords(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (verb == app::Verb::Render)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication::setDesktopFileName(QStringLiteral("org.picasoft.vigie"));
    return std::make_unique<QApplication>(argc, argv);
}

int sayFarewell(const app::Farewell &farewell)
{
    std::fprintf(farewell.exitCode == 0 ? stdout : stderr, "%s\n", qUtf8Printable(farewell.text.trimmed()));
    return farewell.exitCode;
}

int run(QCoreApplication &application, const app::CommandLine &line)
{
    if (line.verb == app::Verb::Render && line.render.list)
        return app::listRenderable();
    const auto selection = app::select(line);
    if (!selection)
        return sayFarewell({.text = QStringLiteral("vigie: ") + selection.error(), .exitCode = 64});
    const base::SystemClock clock;
    if (line.verb == app::Verb::Window)
        return app::runWindow(static_cast<QApplication &>(application), *selection, line.at, clock);
    const bool asksNobody = line.verb == app::Verb::Show && app::asksNobody(line.show);
    if (!*selection && !asksNobody)
        return sayFarewell(app::noSource());
    app::Backend backend(asksNobody ? std::nullopt : *selection, app::Backend::Memory::None, clock);
    if (line.verb == app::Verb::Check)
        return app::runCheck(application, backend, line);
    if (line.verb == app::Verb::Show)
        return app::runShow(application, backend, line);
    return app::runRender(static_cast<QApplication &>(application), backend, line);
}

} // namespace

int main(int argc, char **argv)
{
    app::harden();
    const QStringList arguments = argumentsOf(argc, argv);
    // Options that Qt itself would take, such as -platform, are for its own use; ours are read from the whole
    // line.
    const auto application = makeApplication(arguments, argc, argv);
    app::speak(*application, app::glanceLanguage(arguments));
    const auto line = app::parseCommandLine(QCoreApplication::arguments());
    return line ? run(*application, *line) : sayFarewell(line.error());
}
