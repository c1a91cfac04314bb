// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/showcommand.h"

#include "app/backend.h"
#include "app/printedtable.h"
#include "models/alerts/alerttext.h"
#include "models/base/errortext.h"
#include "models/situation/alertsjson.h"
#include "models/situation/alertstext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>
#include <cstdio>

namespace app {

using namespace Qt::StringLiterals;
using situation::Situation;

namespace {

/// One thing that can be shown. To add one is to add a row below.
struct Showable {
    const char *what;
    QString (*headline)(const Situation &situation, const QLocale &locale); ///< a sentence above the text
    PrintedTable (*text)(const Situation &situation, const QLocale &locale); ///< for people
    PrintedTable (*csv)(const Situation &situation); ///< published names, no translation
    QJsonObject (*json)(const Situation &situation);
    std::optional<base::Error> (*failure)(const Situation &situation); ///< of the source it needs
};

QString alertsHeadline(const Situation &situation, const QLocale &locale)
{
    return situation.alerts ? situation::alertsText(*situation.alerts, situation.moment, locale) : QString();
}

const QList<alerts::Alert> &alertsOf(const Situation &situation)
{
    static const QList<alerts::Alert> none;
    return situation.alerts ? situation.alerts->list.alerts : none;
}

PrintedTable alertsText(const Situation &situation, const QLocale &locale)
{
    PrintedTable table;
    for (int column = 0; column < 6; ++column)
        table.header.append(alerts::columnText(column));
    for (const alerts::Alert &alert : alertsOf(situation))
        table.rows.append({alerts::stateText(alert.state), alert.severity, alert.name, alert.subject,
                           alerts::sinceText(alert, situation.moment, locale), alerts::summaryOf(alert)});
    return table;
}

PrintedTable alertsCsv(const Situation &situation)
{
    PrintedTable table{.header = {u"name"_s, u"state"_s, u"severity"_s, u"since"_s, u"subject"_s,
                                  u"summary"_s, u"labels"_s}};
    for (const alerts::Alert &alert : alertsOf(situation))
        table.rows.append({alert.name, alerts::stateName(alert.state), alert.severity,
                           alert.since ? base::toIso(*alert.since) : QString(), alert.subject,
                           alerts::summaryOf(alert), alert.labels.toString()});
    return table;
}

std::optional<base::Error> alertsFailure(const Situation &situation)
{
    return situation.alerts ? situation.alerts->status.error : std::nullopt;
}

constexpr std::array things{
    Showable{"alerts", alertsHeadline, alertsText, alertsCsv, situation::alertsDocument, alertsFailure},
};

QByteArray printed(const Showable &thing, const Situation &situation, Format format)
{
    if (format == Format::Json)
        return QJsonDocument(thing.json(situation)).toJson();
    if (format == Format::Csv)
        return toCsv(thing.csv(situation));
    const QLocale locale;
    const PrintedTable table = thing.text(situation, locale);
    const QByteArray headline = thing.headline(situation, locale).toUtf8() + '\n';
    return table.rows.isEmpty() ? headline : headline + '\n' + toText(table);
}

/// A list without its headline does not say why it is empty: then it goes to the other stream.
void complain(const Showable &thing, const Situation &situation, Format format)
{
    const auto failure = thing.failure(situation);
    const bool unsaid = format != Format::Text && thing.text(situation, QLocale()).rows.isEmpty();
    if (failure || unsaid)
        std::fprintf(stderr, "vigie: %s\n", qUtf8Printable(thing.headline(situation, QLocale())));
    if (failure && !base::errorDetailText(*failure).isEmpty())
        std::fprintf(stderr, "vigie: %s\n", qUtf8Printable(base::errorDetailText(*failure)));
}

} // namespace

QStringList showable()
{
    QStringList words;
    for (const Showable &thing : things)
        words.append(QString::fromLatin1(thing.what));
    return words;
}

int runShow(QCoreApplication &application, Backend &backend, const CommandLine &line)
{
    const Showable &thing = things.at(size_t(showable().indexOf(line.show)));
    QObject::connect(&backend, &Backend::noticed, &application, [](const QString &sentence) {
        std::fprintf(stderr, "vigie: %s\n", qUtf8Printable(sentence));
    });
    QObject::connect(&backend, &Backend::settled, &application,
                     [&application, &backend, &thing, format = line.format] {
                         const Situation situation = backend.situation();
                         const QByteArray text = printed(thing, situation, format);
                         std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
                         complain(thing, situation, format);
                         application.exit(thing.failure(situation) ? 1 : 0);
                     });
    backend.start();
    return QCoreApplication::exec();
}

} // namespace app
