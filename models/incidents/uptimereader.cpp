// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/subjects.h"
#include "models/incidents/uptime.h"
#include "models/metrics/promql.h"

#include <cmath>

namespace incidents {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Episode::Kind;

namespace {

constexpr base::Milliseconds year = 366 * uptimeDay;

struct Asked {
    Kind kind;
    QString family;
    QString up; ///< ids of its questions
    QString looked;
};

const QList<Asked> &asked()
{
    static const QList<Asked> both{
        {Kind::Machine, u"up"_s, u"machines up"_s, u"machines looked at"_s},
        {Kind::Service, u"probe_success"_s, u"services up"_s, u"services looked at"_s}};
    return both;
}

QString slotsOf(const QString &series)
{
    return u"(max by (instance) (avg_over_time(%1[2h])))"_s.arg(series);
}

/// A minute less than a day: Prometheus up to 2.x would take a slot of the day before for one of it.
survey::Question daily(const QString &id, const QString &function, const QString &family)
{
    return {.id = id,
            .promql = u"%1_over_time(%2[1439m:2h])"_s.arg(function, slotsOf(family)),
            .length = year,
            .step = uptimeDay,
            .every = 6h};
}

QString subjectOf(const survey::Input &input, Kind kind, const QString &instance)
{
    if (kind == Kind::Machine) {
        const survey::Machine *machine = input.machines.ofTarget(instance);
        return machine && machine->instance == instance ? machine->name : QString(); // not another exporter
    }
    const QString host = health::probedHost(instance);
    const inventory::Subject *service = input.directory.find(host);
    return service ? service->name : host;
}

QList<Uptime> uptimesOf(const survey::Input &input, const Asked &what)
{
    QHash<QString, QHash<qint64, double>> up;
    for (const metrics::Series &series : input.answers.series(what.up))
        for (qsizetype i = 0; i < series.times.size(); ++i)
            up[series.labels.value(u"instance")].insert(series.times.at(i), series.values.at(i));
    QList<Uptime> list;
    for (const metrics::Series &series : input.answers.series(what.looked)) {
        Uptime one{
            .kind = what.kind, .subject = {}, .instance = series.labels.value(u"instance"), .days = {}};
        one.subject = subjectOf(input, what.kind, one.instance);
        const QHash<qint64, double> ups = up.value(one.instance);
        for (qsizetype i = 0; i < series.times.size(); ++i)
            if (const auto day = ups.constFind(series.times.at(i)); day != ups.cend() && std::isfinite(*day)
                && series.values.at(i) > 0 && base::instantFromMs(day.key()) <= input.moment)
                one.days.append(
                    {.end = base::instantFromMs(day.key()), .up = *day, .looked = series.values.at(i)});
        if (!one.subject.isEmpty() && !one.days.isEmpty())
            list.append(one);
    }
    return list;
}

} // namespace

QList<survey::Question> uptimeQuestions()
{
    QList<survey::Question> questions;
    for (const Asked &one : asked()) {
        questions.append(daily(one.up, u"sum"_s, one.family));
        questions.append(daily(one.looked, u"count"_s, one.family));
    }
    return questions;
}

QString uptimeQuery(Kind kind, const QString &instance, base::Milliseconds length, base::Instant end)
{
    const QString family = kind == Kind::Machine ? u"up"_s : u"probe_success"_s;
    return u"avg_over_time(%1[%2m:2h] @ %3)"_s
        .arg(slotsOf(u"%1{instance=%2}"_s.arg(family, metrics::quoted(instance))))
        .arg(std::chrono::floor<std::chrono::minutes>(length).count() - 1)
        .arg(base::toMs(end) / 1000);
}

Uptimes readUptimes(const survey::Input &input)
{
    Uptimes all;
    for (const Asked &one : asked())
        all.list += uptimesOf(input, one);
    return all;
}

} // namespace incidents
