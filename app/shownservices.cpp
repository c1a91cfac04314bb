// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"
#include "app/shownthings.h"
#include "models/base/quantitytext.h"
#include "models/base/statetext.h"
#include "models/services/servicesjson.h"
#include "models/services/servicestext.h"
#include "models/situation/sourcetext.h"

#include <QCoreApplication>

#include <chrono>

namespace app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using services::Service;
using services::Services;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ShownServices)
};

Services servicesOf(const Backend &backend)
{
    return backend.surveys() ? backend.surveys()->services().value().value_or(Services()) : Services();
}

std::optional<base::Error> failure(const Backend &backend)
{
    if (!backend.surveys())
        return notAsked(u"metrics"_s);
    return backend.surveys()->services().answers().error;
}

QString headline(const Backend &backend, const QLocale &locale)
{
    if (!backend.surveys())
        return Words::tr("There is nothing to ask: name a store with --metrics URL, or in the profile.");
    QStringList lines;
    if (const auto error = failure(backend)) {
        situation::SourceStatus status = backend.metrics()->status();
        status.error = error;
        lines.append(situation::sourceErrorText(status, locale));
    }
    lines.append(services::summaryText(servicesOf(backend)));
    for (const signals::Diagnostic &one : backend.surveys()->quantities().diagnostics)
        lines.append(u"%1:%2: %3"_s.arg(one.file).arg(one.line).arg(one.message));
    return lines.join(u'\n');
}

QString latencyOf(const Service &service, const QLocale &locale)
{
    const services::Probe *probe = service.worstProbe();
    return probe && probe->latency && probe->latency->value
        ? base::quantityText(*probe->latency->value, base::Unit::Seconds, locale)
        : base::notMeasuredText();
}

PrintedTable text(const Backend &backend, const QLocale &locale)
{
    PrintedTable table{.header = {Words::tr("Service"), Words::tr("State"), Words::tr("24 h"),
                                  Words::tr("7 d"), Words::tr("30 d"), Words::tr("Answers in"),
                                  Words::tr("Certificate"), Words::tr("Why"), Words::tr("Its own numbers")}};
    const Services all = servicesOf(backend);
    for (const Service &one : all.all) {
        QStringList row{one.name, base::stateText(one.state)};
        for (const services::Span &span : services::spans) {
            const auto known = one.availability(span.length);
            row.append((services::coverageText(known, locale).isEmpty() ? QString() : u"~"_s)
                       + services::availabilityText(known, locale));
        }
        const auto end = one.certificateEnd();
        QStringList numbers;
        for (const services::Number &number : one.numbers)
            numbers.append(services::numberText(number, backend.surveys()->quantities(), locale));
        row += {latencyOf(one, locale),
                end ? services::certificateText(*end, all.moment, locale) : base::notMeasuredText(),
                services::groundText(one, all.moment, locale), numbers.join(u", "_s)};
        table.rows.append(row);
    }
    return table;
}

QString numberOf(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 15) : QString();
}

/// A line a figure, so that a spreadsheet can take them: those of the service as a whole, then its numbers.
QList<QStringList> linesOf(const Service &one)
{
    QList<QStringList> lines;
    const auto add = [&](const QString &figure, const QString &value, const QString &unit,
                         const std::optional<base::Instant> &at, const QString &query) {
        lines.append({one.key, one.name, base::stateName(one.state), one.machine, one.page,
                      one.line ? QString::number(one.line) : QString(), figure, value, unit,
                      at ? base::toIso(*at) : QString(), query});
    };
    add(u"state"_s, base::stateName(one.state), {}, {}, {});
    for (const services::Probe &probe : one.probes) {
        add(u"probe"_s, numberOf(probe.answers.value), u"bool"_s, probe.answers.at, probe.answers.query);
        for (const auto *finding : {&probe.latency, &probe.status})
            if (*finding)
                add((*finding)->signal, numberOf((*finding)->value), base::unitName((*finding)->unit),
                    (*finding)->at, (*finding)->query);
        for (const services::Availability &part : probe.availability)
            add(u"availability_%1h"_s.arg(part.span / 1h), numberOf(part.ratio), u"ratio"_s, {}, part.query);
    }
    for (const services::Watched &own : one.watched)
        add(own.finding.signal, numberOf(own.finding.value), base::unitName(own.finding.unit), own.finding.at,
            own.finding.query);
    for (const services::Number &number : one.numbers)
        add(number.software + u'/' + number.quantity, numberOf(number.value), {}, number.at, number.query);
    return lines;
}

PrintedTable csv(const Backend &backend)
{
    PrintedTable table{.header = {u"key"_s, u"service"_s, u"state"_s, u"machine"_s, u"page"_s, u"line"_s,
                                  u"figure"_s, u"value"_s, u"unit"_s, u"at"_s, u"query"_s}};
    for (const Service &one : servicesOf(backend).all)
        table.rows += linesOf(one);
    return table;
}

QJsonObject json(const Backend &backend)
{
    QJsonObject document;
    if (backend.surveys())
        document = services::servicesObject(servicesOf(backend), backend.surveys()->quantities());
    document.insert(u"schema"_s, u"vigie.services/1"_s);
    document.insert(u"moment"_s, base::toIso(backend.shownInstant()));
    document.insert(u"live"_s, backend.moment().isLive());
    return document;
}

void prepare(Backend &backend)
{
    if (backend.surveys())
        backend.await(backend.surveys()->services());
}

} // namespace

constexpr Showable shownServices{"services", true, headline, text, csv, json, failure, prepare};

} // namespace app
