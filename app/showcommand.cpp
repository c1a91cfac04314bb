// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/showcommand.h"

#include "app/backend.h"
#include "app/shownthings.h"
#include "models/base/errortext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>
#include <cstdio>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// To add one is to add a row.
const std::array things{&shownHosts,   &shownServices,  &shownInventory, &shownDrift,
                        &shownUpdates, &shownIncidents, &shownAlerts,    &shownSignals};

const Showable &find(const QString &what)
{
    return **std::ranges::find_if(
        things, [&what](const Showable *one) { return what == QLatin1StringView(one->what); });
}

QByteArray printed(const Showable &thing, const Backend &backend, Format format)
{
    if (format == Format::Json)
        return QJsonDocument(thing.json(backend)).toJson();
    if (format == Format::Csv)
        return toCsv(thing.csv(backend));
    const QLocale locale;
    const PrintedTable table = thing.text(backend, locale);
    const QByteArray headline = thing.headline(backend, locale).toUtf8() + '\n';
    return table.rows.isEmpty() ? headline : headline + '\n' + toText(table);
}

/// A list without its headline does not say why it is empty: then it goes to the other stream.
void complain(const Showable &thing, const Backend &backend, Format format)
{
    const auto failure = thing.failure(backend);
    const bool unsaid = format != Format::Text && thing.text(backend, QLocale()).rows.isEmpty();
    if (failure || unsaid)
        std::fprintf(stderr, "vigie: %s\n", qUtf8Printable(thing.headline(backend, QLocale())));
    if (failure && !base::errorDetailText(*failure).isEmpty())
        std::fprintf(stderr, "vigie: %s\n", qUtf8Printable(base::errorDetailText(*failure)));
}

} // namespace

base::Error notAsked(const QString &source)
{
    return {.kind = base::Error::Kind::Rejected,
            .detail = u"no source of %1 is configured"_s.arg(source),
            .retryAfter = {}};
}

QStringList showable()
{
    QStringList words;
    for (const Showable *thing : things)
        words.append(QString::fromLatin1(thing->what));
    return words;
}

bool asksNobody(const QString &what)
{
    return !find(what).asks;
}

int runShow(QCoreApplication &application, Backend &backend, const CommandLine &line)
{
    const Showable &thing = find(line.show);
    QObject::connect(&backend, &Backend::noticed, &application, [](const QString &sentence) {
        std::fprintf(stderr, "vigie: %s\n", qUtf8Printable(sentence));
    });
    QObject::connect(
        &backend, &Backend::settled, &application,
        [&application, &backend, &thing, format = line.format] {
            const QByteArray text = printed(thing, backend, format);
            std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
            complain(thing, backend, format);
            application.exit(thing.failure(backend) ? 1 : 0);
        },
        Qt::QueuedConnection); // of what asks nobody, start() says so itself, before there is a loop to leave
    if (thing.prepare)
        thing.prepare(backend);
    if (line.at.moment.past)
        backend.askOnlyAbout(*line.at.moment.past);
    backend.start();
    return QCoreApplication::exec();
}

} // namespace app
