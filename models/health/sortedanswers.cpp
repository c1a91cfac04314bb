// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/sortedanswers.h"

#include <algorithm>
#include <cmath>

namespace health {

using namespace Qt::StringLiterals;
using signals::Signal;

namespace {

/// A date that a server sends may be anything; one that no calendar holds is none.
std::optional<base::Instant> instantOf(double seconds)
{
    const bool isDate = std::isfinite(seconds) && std::abs(seconds) < 9e12;
    return isDate ? std::optional(base::instantFromMs(std::llround(seconds * 1000))) : std::nullopt;
}

} // namespace

SortedAnswers::SortedAnswers(const Answers &answers, const QList<Signal> &entries, Subjects &subjects)
    : families(answers.seen)
    , m_subjects(subjects)
{
    for (const Signal &signal : entries)
        m_byId.insert(signal.id, &signal);
    for (const Answered &one : answers.answered)
        sort(one, entries);
}

void SortedAnswers::sort(const Answered &one, const QList<Signal> &entries)
{
    if (!one.answer) {
        for (const QString &id : one.question.signalIds)
            failures.insert(id, one.answer.error());
        if (one.question.signalIds.isEmpty()) // without the families nothing can be believed
            for (const Signal &signal : entries)
                failures.insert(signal.id, one.answer.error());
        return;
    }
    if (backend.isEmpty()) // only VictoriaMetrics counts series
        backend = one.answer->seriesFetched ? u"victoriametrics"_s : u"prometheus"_s;
    for (const metrics::Sample &sample : one.answer->samples)
        sort(sample);
}

void SortedAnswers::sort(const metrics::Sample &sample)
{
    const QString mark = sample.labels.value(kindLabel);
    auto meaning = m_meanings.constFind(mark);
    if (meaning == m_meanings.constEnd())
        meaning = m_meanings.insert(mark, meaningOf(mark));
    if (meaning->value) {
        values.push_back({meaning->value, &sample});
    } else if (meaning->family) {
        if (const auto at = instantOf(sample.value))
            meaning->family->add(subjectValue(sample.labels, meaning->label), *at);
    } else if (!meaning->dated.isEmpty()) {
        if (const auto at = instantOf(sample.value))
            dated[meaning->dated].insert(targetOf(sample.labels), *at);
    } else {
        identify(mark, sample);
    }
}

void SortedAnswers::identify(const QString &mark, const metrics::Sample &sample)
{
    if (mark == "n"_L1)
        m_subjects.addMachine(targetOf(sample.labels), sample.labels.value(u"job"),
                              sample.labels.value(u"nodename"), instantOf(sample.value));
    else if (mark.startsWith("l:"_L1))
        m_subjects.addName(sample.labels.value(u"instance"), sample.labels.value(mark.sliced(2)));
    else if (mark == "h"_L1)
        m_subjects.addHypervisor(sample.labels.value(u"name"));
    else if (mark == "g"_L1)
        m_subjects.addGuest(sample.labels.value(u"name"), sample.labels.value(u"node"));
}

SortedAnswers::Meaning SortedAnswers::meaningOf(const QString &mark)
{
    const QString what = mark.sliced(std::min<qsizetype>(2, mark.size()));
    if (mark.startsWith("v:"_L1))
        return {.value = m_byId.value(what)};
    if (mark.startsWith("f:"_L1))
        return {.family = &families.named(what), .label = what.first(what.indexOf(u':'))};
    return {.dated = mark.startsWith("d:"_L1) ? what : QString()};
}

} // namespace health
