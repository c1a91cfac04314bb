// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/readingsassembly.h"

#include "models/health/sortedanswers.h"

#include <algorithm>
#include <cmath>

namespace health {

using namespace Qt::StringLiterals;
using base::Instant;
using signals::HostReadings;
using signals::Reading;
using signals::Signal;
using signals::SignalReadings;

namespace {

/// Builds the subjects of one refresh.
class Assembly {
public:
    Assembly(const Answers &answers, const QList<Signal> &entries, const QList<settings::NameRule> &names)
        : m_answers(answers)
        , m_entries(entries)
        , m_subjects(names)
        , m_told(answers, entries, m_subjects)
    {
    }

    signals::Readings finished()
    {
        findMachines();
        m_subjects.settle();
        for (const auto &[signal, sample] : m_told.values)
            insert(*signal, *sample);
        for (const Signal &signal : m_entries)
            rememberSubjects(signal);
        completeAll();
        return {.hosts = m_subjects.finished(),
                .moment = m_answers.moment,
                .backend = m_told.backend,
                .failures = m_told.failures,
                .window = {},
                .skew = m_answers.skew};
    }

private:
    /// A machine is what runs a machine's exporter: what reach tells of, and whatever bears a core family,
    /// now or within 30 days. Every target has an `up`, so that family alone makes no machine.
    void findMachines()
    {
        for (const auto &[signal, sample] : m_told.values)
            if (signal->id == "reach"_L1)
                m_subjects.addMachine(targetOf(sample->labels), sample->labels.value(u"job"));
        for (const Signal &signal : m_entries) {
            if (!signal.core || signal.group == "reach"_L1)
                continue;
            for (const signals::Family &family : signal.families)
                for (const QString &selector : family)
                    addMachines(m_told.families.named(selector, signal));
        }
    }

    void addMachines(const FamilyTimes &family)
    {
        for (const auto &[instance, at] : family.sampled().asKeyValueRange())
            m_subjects.addMachine(instance, {}, {}, at);
        for (const QString &instance : family.seen())
            m_subjects.addMachine(instance);
    }

    HostReadings &subjectOf(const Signal &signal, const metrics::Labels &labels)
    {
        return signal.namedBy.isEmpty() ? m_subjects.ofTarget(targetOf(labels))
                                        : m_subjects.ofName(labels.value(signal.namedBy), signal.subject);
    }

    /// The same part may be told twice; the worse of the two counts.
    void insert(const Signal &signal, const metrics::Sample &sample)
    {
        HostReadings &host = subjectOf(signal, sample.labels);
        const QString target = targetOf(sample.labels);
        Reading reading{.parts = sample.labels.only(signal.parts),
                        .value = sample.value,
                        .instance = target == host.instance ? QString() : target};
        QList<Reading> &readings = host.bySignal[signal.id].readings;
        const auto same = std::ranges::find(readings, reading.parts, &Reading::parts);
        if (same == readings.end())
            readings.append(std::move(reading));
        else if (std::isnan(same->value)
                 || (signal.rule.direction == signals::Rule::Direction::Above ? reading.value > same->value
                                                                              : reading.value < same->value))
            *same = std::move(reading);
    }

    /// What was there within 30 days is missed, not forgotten, even when nothing else tells of it now.
    void rememberSubjects(const Signal &signal)
    {
        if (signal.group == "reach"_L1)
            return;
        for (const signals::Family &family : signal.families)
            for (const QString &selector : family)
                rememberSubjects(signal, selector);
    }

    void rememberSubjects(const Signal &signal, const QString &selector)
    {
        for (const QString &value : m_told.families.named(selector, signal).seen()) {
            if (signal.namedBy.isEmpty())
                m_subjects.ofTarget(value);
            else if (!value.isEmpty())
                m_subjects.ofName(value, signal.subject);
        }
    }

    /// A signal with what it stands on.
    struct Needed {
        const Signal *signal;
        std::vector<Spellings> families;
    };

    void completeAll()
    {
        std::vector<Needed> needed;
        for (const Signal &signal : m_entries)
            needed.push_back({.signal = &signal, .families = spellingsOf(signal, m_told.families)});
        for (HostReadings &host : m_subjects.all()) {
            const QStringList targets = m_subjects.targetsOf(host);
            for (const Needed &one : needed)
                complete(host, targets, one);
        }
    }

    void complete(HostReadings &host, const QStringList &targets, const Needed &needed)
    {
        const Signal &signal = *needed.signal;
        SignalReadings known;
        if (const auto read = host.bySignal.find(signal.id); read != host.bySignal.end())
            known = std::move(*read);
        // A series that does not name its subject, such as an exporter's total, stands for all of them.
        const QStringList names = signal.namedBy.isEmpty() ? targets : QStringList{host.name, QString()};
        const auto oldest = addPresence(known, needed, names, signal.core && host.machine);
        known.sampledAt = known.missing.isEmpty() ? dateOf(signal, targets, oldest) : std::nullopt;
        std::ranges::sort(known.readings, {}, &Reading::parts);
        const bool isHere = known.seen || known.seenError || !known.readings.isEmpty()
            || (signal.core && known != SignalReadings());
        if (isHere)
            host.bySignal.insert(signal.id, std::move(known));
    }

    /// Whether everything the signal stands on is there for the subject, and how old it is. A family that was
    /// never here is not missed where the query does without, or never had a chance; one that was, is, and
    /// what every machine `must` have.
    static std::optional<Instant> addPresence(SignalReadings &known, const Needed &needed,
                                              const QStringList &names, bool must)
    {
        std::optional<Instant> oldest;
        QStringList never;
        for (const Spellings &family : needed.families) {
            if (const auto at = family.newest(names))
                oldest = oldest ? std::min(*oldest, *at) : *at;
            else
                (must || family.wasSeen(names) ? known.missing : never).append(family.first);
            if (!known.seenError && (!never.isEmpty() || !known.missing.isEmpty()))
                known.seenError = family.unasked();
        }
        const bool cannotBe = !never.isEmpty() && known.missing.isEmpty() && known.readings.isEmpty();
        known.seen = !cannotBe && (oldest || !known.missing.isEmpty());
        if (cannotBe || (!oldest && known.missing.isEmpty()))
            known.missing = never;
        return oldest;
    }

    /// Of what a text file tells, the file's own date counts: the exporter goes on serving a dead script's
    /// last words.
    std::optional<Instant> dateOf(const Signal &signal, const QStringList &targets,
                                  std::optional<Instant> sampledAt) const
    {
        const auto dates = m_told.dated.constFind(signal.id);
        if (dates == m_told.dated.constEnd())
            return sampledAt;
        for (const QString &target : targets)
            if (const auto at = dates->constFind(target); at != dates->constEnd())
                return sampledAt ? std::min(*sampledAt, *at) : *at;
        return sampledAt;
    }

    const Answers &m_answers;
    const QList<Signal> &m_entries;
    Subjects m_subjects;
    SortedAnswers m_told;
};

/// The error of a refresh that learnt nothing: one that asks for patience, or the first.
base::Error failureOf(const Answers &answers)
{
    const auto busy = std::ranges::find_if(answers.answered, [](const Answered &one) {
        return !one.answer && one.answer.error().kind == base::Error::Kind::Busy;
    });
    const auto first =
        std::ranges::find_if(answers.answered, [](const Answered &one) { return !one.answer; });
    return busy == answers.answered.end() ? first->answer.error() : busy->answer.error();
}

} // namespace

bool anyAnswered(const Answers &answers)
{
    return std::ranges::any_of(answers.answered,
                               [](const Answered &one) { return one.fresh && one.answer.has_value(); });
}

base::Result<signals::Readings> assemble(const Answers &answers, const QList<Signal> &entries,
                                         const QList<settings::NameRule> &names)
{
    if (!anyAnswered(answers))
        return std::unexpected(failureOf(answers));
    return Assembly(answers, entries, names).finished();
}

} // namespace health
