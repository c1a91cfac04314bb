// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/unusual.h"

#include "models/health/questions.h"
#include "models/health/subjects.h"
#include "models/metrics/promql.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace changes {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Unit;
using signals::Signal;

namespace {

constexpr double madOfSpread = 1.4826; ///< of a normal distribution
constexpr double leastShare = 0.05; ///< of the usual value: less is no news

constexpr QStringView compared[]{u"cpu",         u"load",         u"memory",  u"pressure_io",
                                 u"net_receive", u"net_transmit", u"latency", u"temperature"};

/// By how much a value wavers without anybody caring, in its unit.
double leastSpread(Unit unit)
{
    switch (unit) {
    case Unit::Ratio:
        return 0.01;
    case Unit::BytesPerSecond:
        return 10e3;
    case Unit::Seconds:
        return 0.02;
    case Unit::Celsius:
        return 1;
    case Unit::Bytes:
        return 1e6;
    case Unit::Count:
    case Unit::Days:
    case Unit::Bool:
        return 0.05;
    }
    Q_UNREACHABLE_RETURN(0);
}

QString idOf(int week)
{
    return u"week %1"_s.arg(week);
}

/// The mean of an hour, of any expression: a subquery takes the offset that it cannot take itself.
QString hourly(const Signal &signal, int week, const QStringList &instances = {})
{
    const QString offset = week > 0 ? u" offset %1w"_s.arg(week) : QString();
    const QStringList labels = QStringList{u"instance"_s} + signal.parts;
    return u"max by (%1) (avg_over_time((%2)[1h:10m]%3))"_s.arg(
        labels.join(u", "_s), health::filledQuery(signal.query, instances, 1h), offset);
}

QString question(const QList<Signal> &entries, int week)
{
    QStringList branches;
    for (const Signal &signal : entries)
        branches.append(u"label_replace(%1, %2, %3, \"\", \"\")"_s.arg(
            hourly(signal, week), metrics::quoted(health::kindLabel), metrics::quoted(signal.id)));
    return branches.join(u" or "_s);
}

class Reader {
public:
    Reader(const survey::Input &input, const QList<Signal> &entries)
        : m_input(input)
        , m_entries(entries)
    {
    }

    QList<Deviation> deviations() const
    {
        QMap<metrics::Labels, QMap<int, double>> before;
        for (int week = 1; week <= mostWeeks; ++week)
            for (const metrics::Sample &sample : m_input.answers.samples(idOf(week)))
                if (std::isfinite(sample.value))
                    before[sample.labels].insert(week, sample.value);
        QList<Deviation> all;
        for (const metrics::Sample &sample : m_input.answers.samples(idOf(0))) {
            const auto signal =
                std::ranges::find(m_entries, sample.labels.value(health::kindLabel), &Signal::id);
            if (signal != m_entries.end() && std::isfinite(sample.value))
                all.append(deviation(*signal, sample, before.value(sample.labels)));
        }
        return all;
    }

private:
    Deviation deviation(const Signal &signal, const metrics::Sample &now,
                        const QMap<int, double> &weeks) const
    {
        Deviation one{.signal = signal.id,
                      .instance = now.labels.value(u"instance"),
                      .now = now.value,
                      .weeks = weeks,
                      .unit = signal.unit};
        one.subject = nameOf(one.instance);
        for (const QString &part : signal.parts)
            one.part = (one.part + u' ' + now.labels.value(part)).trimmed();
        for (int week = 0; week <= mostWeeks; ++week)
            one.queries.append(hourly(signal, week, {one.instance}));
        if (weeks.isEmpty())
            return one;
        one.usual = medianOf(weeks.values());
        QList<double> apart;
        for (const double week : weeks)
            apart.append(std::abs(week - one.usual));
        one.spread = std::max(
            {madOfSpread * medianOf(apart), leastShare * std::abs(one.usual), leastSpread(signal.unit)});
        if (weeks.size() >= fewestWeeks)
            one.spreads = (one.now - one.usual) / one.spread;
        return one;
    }

    QString nameOf(const QString &instance) const
    {
        if (const survey::Machine *machine = m_input.machines.ofTarget(instance))
            return machine->name;
        const QString host = health::probedHost(instance);
        const inventory::Subject *service = m_input.directory.find(host);
        return service ? service->name : host;
    }

    const survey::Input &m_input;
    const QList<Signal> &m_entries;
};

} // namespace

QList<Signal> comparedSignals(const QList<Signal> &entries)
{
    QList<Signal> found;
    for (const QStringView id : compared)
        if (const auto entry = std::ranges::find(entries, id, &Signal::id); entry != entries.end())
            found.append(*entry);
    return found;
}

QList<survey::Question> unusualQuestions(const QList<Signal> &entries)
{
    QList<survey::Question> questions;
    for (int week = 0; week <= mostWeeks; ++week)
        questions.append({.id = idOf(week), .promql = question(entries, week)});
    return questions;
}

Unusual readUnusual(const survey::Input &input, const QList<Signal> &entries)
{
    Unusual unusual{.list = Reader(input, entries).deviations(), .moment = input.moment};
    for (const survey::Answer &answer : input.answers.all())
        if (!answer.isKnown())
            unusual.refused.append(answer.id);
    std::ranges::sort(unusual.list, {}, [](const Deviation &one) {
        return std::tuple(-std::abs(one.spreads.value_or(0)), !one.spreads.has_value(), one.subject,
                          one.signal, one.part, one.instance);
    });
    return unusual;
}

double medianOf(QList<double> values)
{
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

} // namespace changes
