// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkcommand.h"

#include "app/backend.h"
#include "models/situation/situationjson.h"
#include "models/situation/situationtext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace app {

namespace {

QByteArray printed(const situation::Situation &situation, bool json)
{
    const QLocale locale;
    return json ? QJsonDocument(situation::toJson(situation, locale)).toJson()
                : situation::toText(situation, locale).toUtf8();
}

} // namespace

int runCheck(QCoreApplication &application, Backend &backend, const CommandLine &line)
{
    QObject::connect(&backend, &Backend::noticed, &application, [](const QString &sentence) {
        std::fprintf(stderr, "vigie: %s\n", qUtf8Printable(sentence));
    });
    QObject::connect(&backend, &Backend::settled, &application,
                     [&application, &backend, json = line.format == Format::Json] {
                         const situation::Situation situation = backend.situation();
                         const QByteArray text = printed(situation, json);
                         std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
                         application.exit(base::exitCode(situation.state()));
                     });
    if (line.at.moment.past)
        backend.askOnlyAbout(*line.at.moment.past);
    backend.start();
    return QCoreApplication::exec();
}

} // namespace app
