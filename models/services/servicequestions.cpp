// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/servicequestions.h"

#include "models/metrics/promql.h"
#include "models/services/ownsignalquestions.h"
#include "models/signals/selector.h"

#include <algorithm>

namespace services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using survey::Question;

namespace {

constexpr qsizetype mostInOne = 30; // expressions, so that no question is too long for a server

QString marked(const QString &promql, const QString &mark)
{
    return u"label_replace(%1, \"%2\", %3, \"\", \"\")"_s.arg(promql, markLabel, metrics::quoted(mark));
}

Question joint(const QString &id, const QStringList &branches, base::Milliseconds every)
{
    return {.id = id, .promql = branches.join(u" or "_s), .every = every};
}

QString perProbe(const QString &function, const QString &expression)
{
    return function + u" by (instance, job) ("_s + expression + u')';
}

Question probesNow()
{
    const auto value = [](const QString &mark, const QString &function, const QString &series) {
        return marked(perProbe(function, series), mark);
    };
    return joint(u"probes"_s,
                 {value(u"probe"_s, u"min"_s, u"probe_success"_s),
                  value(u"probe_at"_s, u"max"_s, u"timestamp(probe_success)"_s),
                  value(u"well_at"_s, u"max"_s,
                        u"max_over_time((timestamp(probe_success) * (probe_success > 0))[1d:1m])"_s),
                  value(u"latency"_s, u"max"_s, u"probe_duration_seconds"_s),
                  value(u"http_status"_s, u"max"_s, u"probe_http_status_code"_s),
                  value(u"certificate"_s, u"min"_s, u"probe_ssl_earliest_cert_expiry > 0"_s)},
                 1min);
}

/// What was known before it fell silent.
Question probesBefore()
{
    return joint(
        u"before"_s,
        {marked(perProbe(u"min"_s, u"last_over_time(probe_success[30d])"_s), u"last"_s),
         marked(perProbe(u"max"_s, u"max_over_time(timestamp(probe_success)[1d:5m])"_s), u"last_at"_s)},
        15min);
}

Question availability()
{
    QStringList branches;
    for (const Span &span : spans) {
        const QString slots =
            u"_over_time(avg_over_time(probe_success[%1])[%2:%1])"_s.arg(span.slot, span.name);
        branches.append(marked(perProbe(u"min"_s, u"avg"_s + slots), u"ratio/"_s + span.name.toString()));
        branches.append(marked(perProbe(u"max"_s, u"count"_s + slots), u"slots/"_s + span.name.toString()));
    }
    return joint(u"availability"_s, branches, 15min);
}

Question containers()
{
    const auto by = u"max by (instance, name, image) (%1)"_s;
    return joint(u"containers"_s,
                 {marked(by.arg(u"last_over_time(container_last_seen{name!=\"\"}[1d])"_s), u"container"_s)},
                 5min);
}

/// One question for programs whose aliases go together.
struct Group {
    QString id;
    QList<Software> programs;
    qsizetype aliases = 0;
};

QList<Group> groupsOf(const Quantities &quantities)
{
    QList<Group> groups;
    for (const Software &software : quantities.all) {
        qsizetype aliases = 0;
        for (const Quantity &quantity : software.quantities)
            aliases += quantity.aliases.size();
        const bool joins = software.ours && !groups.isEmpty() && groups.last().programs.first().ours
            && groups.last().aliases + aliases <= mostInOne;
        if (!joins)
            groups.append({.id = u"numbers/"_s + software.id, .programs = {}});
        groups.last().programs.append(software);
        groups.last().aliases += aliases;
    }
    return groups;
}

/// @param dated with when each plain series was sampled
QStringList branchesOf(const Group &group, bool dated)
{
    QStringList branches;
    for (const Software &software : group.programs)
        for (const Quantity &quantity : software.quantities)
            for (qsizetype i = 0; i < quantity.aliases.size(); ++i) {
                const QString &alias = quantity.aliases.at(i);
                const QString mark = u"%1/%2/%3"_s.arg(software.id, quantity.id).arg(i);
                branches.append(marked(aliasQuery(software, alias), mark));
                const QString selector = metrics::filled(alias, {{u"only"_s, QString()}});
                if (dated && signals::isSelector(selector))
                    branches.append(
                        marked(u"max by (%1) (timestamp(%2))"_s.arg(software.namedBy.join(u", "_s), selector),
                               u'@' + mark));
            }
    return branches;
}

} // namespace

QString aliasQuery(const Software &software, const QString &alias, const QString &only)
{
    return u"sum by (%1) (%2)"_s.arg(software.namedBy.join(u", "_s),
                                     metrics::filled(alias, {{u"only"_s, only}}));
}

QString generationsQuery(const Software &software, const Quantity &quantity, const QString &window)
{
    QStringList branches;
    for (qsizetype i = 0; i < quantity.aliases.size(); ++i) {
        QString alias = metrics::filled(quantity.aliases.at(i), {{u"only"_s, QString()}});
        if (!window.isEmpty() && signals::isSelector(alias))
            alias = u"last_over_time(%1[%2])"_s.arg(alias, window);
        branches.append(marked(aliasQuery(software, alias), QString::number(i)));
    }
    return branches.join(u" or "_s);
}

QList<Question> stateQuestions(const QList<signals::Signal> &entries)
{
    return QList<Question>{probesNow(), probesBefore()} + ownSignalQuestions(entries);
}

QList<Question> questions(const Quantities &quantities, const QList<signals::Signal> &entries)
{
    QList<Question> all = stateQuestions(entries);
    all += {availability(), containers()};
    for (const Group &group : groupsOf(quantities)) {
        all.append(joint(group.id, branchesOf(group, true), 5min));
        Question past = joint(u"month/"_s + group.id, branchesOf(group, false), 1h);
        past.length = month;
        past.step = monthStep;
        all.append(past);
    }
    return all;
}

QStringList numberQuestions(const Quantities &quantities)
{
    QStringList ids;
    for (const Group &group : groupsOf(quantities))
        ids.append(group.id);
    return ids;
}

} // namespace services
