// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/ownsignalquestions.h"

#include "models/metrics/promql.h"
#include "models/services/servicequestions.h"

#include <algorithm>

namespace services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using signals::Signal;
using survey::Question;

namespace {

constexpr base::Milliseconds memoryOfHysteresis = 15min; // as machines have it

QString marked(const QString &promql, QStringView mark)
{
    return u"label_replace(%1, \"%2\", %3, \"\", \"\")"_s.arg(promql, markLabel, metrics::quoted(mark));
}

/// A value for each service and part: of several the worst.
QString worstOf(const Signal &signal)
{
    QStringList labels{u"instance"_s, u"job"_s};
    if (!signal.namedBy.isEmpty())
        labels.append(signal.namedBy);
    labels += signal.parts;
    labels.removeDuplicates();
    const bool low = signal.rule.direction == signals::Rule::Direction::Below;
    return u"%1 by (%2) (%3)"_s.arg(low ? u"min"_s : u"max"_s, labels.join(u", "_s), ownQuery(signal.query));
}

/// A branch for each spelling of each family. @param wrapped a function of its selector, around %1
QStringList familyBranches(const Signal &signal, QString (*mark)(qsizetype, qsizetype),
                           const QString &wrapped)
{
    // Where an exporter stands, its job tells which of the services there is meant.
    const QString labels = signal.namedBy.isEmpty() ? u"instance, job"_s : signal.namedBy;
    QStringList branches;
    for (qsizetype i = 0; i < signal.families.size(); ++i)
        for (qsizetype j = 0; j < signal.families.at(i).size(); ++j)
            branches.append(marked(
                u"max by (%1) (%2)"_s.arg(labels, wrapped.arg(signal.families.at(i).at(j))), mark(i, j)));
    return branches;
}

Question askedNow(const Signal &signal)
{
    QStringList branches{marked(worstOf(signal), ownmarks::value)};
    branches += familyBranches(signal, ownmarks::sampled, u"timestamp(%1)"_s);
    if (!signal.datedBy.isEmpty())
        branches.append(
            marked(u"max by (%1) (%2)"_s.arg(namingLabel(signal), ownQuery(signal.datedBy)), ownmarks::date));
    return {.id = nowQuestion(signal),
            .promql = branches.join(u" or "_s),
            .every = std::max<base::Milliseconds>(1min, signal.every)};
}

Question askedBefore(const Signal &signal)
{
    QStringList branches = familyBranches(signal, ownmarks::seen, u"last_over_time(%1[30d])"_s);
    branches += familyBranches(signal, ownmarks::lastSeen, u"max_over_time(timestamp(%1)[1d:5m])"_s);
    return {.id = beforeQuestion(signal), .promql = branches.join(u" or "_s), .every = 15min};
}

/// Asked with the values, for what is judged together must be of one moment.
Question askedOfTheWindow(const Signal &signal)
{
    return {.id = windowQuestion(signal),
            .promql = worstOf(signal),
            .length = windowLength(signal),
            .step = windowStep,
            .every = askedNow(signal).every};
}

/// A limit counts only after a while, or holds until a value is well back inside.
bool dependsOnThePast(const signals::Rule &rule)
{
    return rule.firstLimit() && (rule.lasting > 0ms || rule.hysteresis > 0);
}

} // namespace

QString ownmarks::sampled(qsizetype family, qsizetype spelling)
{
    return u"f/%1/%2"_s.arg(family).arg(spelling);
}

QString ownmarks::seen(qsizetype family, qsizetype spelling)
{
    return u"s/%1/%2"_s.arg(family).arg(spelling);
}

QString ownmarks::lastSeen(qsizetype family, qsizetype spelling)
{
    return u"l/%1/%2"_s.arg(family).arg(spelling);
}

QList<Signal> ownSignals(QList<Signal> entries)
{
    static const QStringList ofProbes{u"probe"_s, u"latency"_s, u"http_status"_s};
    entries.removeIf(
        [](const Signal &signal) { return !signal.isOfService() || ofProbes.contains(signal.id); });
    return entries;
}

QList<Question> ownSignalQuestions(const QList<Signal> &entries)
{
    QList<Question> all;
    for (const Signal &signal : ownSignals(entries)) {
        all += {askedNow(signal), askedBefore(signal)};
        if (dependsOnThePast(signal.rule))
            all.append(askedOfTheWindow(signal));
    }
    return all;
}

QString nowQuestion(const Signal &signal)
{
    return u"signal/"_s + signal.id;
}

QString beforeQuestion(const Signal &signal)
{
    return u"signal/"_s + signal.id + u"/before"_s;
}

QString windowQuestion(const Signal &signal)
{
    return u"signal/"_s + signal.id + u"/window"_s;
}

base::Milliseconds windowLength(const Signal &signal)
{
    return signal.rule.lasting + memoryOfHysteresis;
}

QString namingLabel(const Signal &signal)
{
    return signal.namedBy.isEmpty() ? u"instance"_s : signal.namedBy;
}

QString ownQuery(const QString &query, const QString &only)
{
    return metrics::filled(query, {{u"only"_s, only}, {u"by"_s, u"instance, job"_s}});
}

} // namespace services
