// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/readingsassembly.h"

#include "models/health/familytimes.h"
#include "models/health/subjects.h"

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

Instant instantOf(double seconds)
{
    return base::instantFromMs(std::llround(seconds * 1000));
}

/// A date that a server sends may be anything; one that no calendar holds is none.
std::optional<Instant> dated(double seconds)
{
    return std::isfinite(seconds) && std::abs(seconds) < 9e12 ? std::optional(instantOf(seconds))
                                                              : std::nullopt;
}

/// Builds the subjects of one refresh.
class Assembly {
public:
    Assembly(const Answers &answers, const QList<Signal> &entries, const QList<settings::NameRule> &names)
        : m_answers(answers)
        , m_families(answers.seen)
        , m_entries(entries)
        , m_subjects(names)
    {
        for (const Signal &signal : entries)
            m_byId.insert(signal.id, &signal);
    }

    signals::Readings finished()
    {
        for (const Answered &one : m_answers.answered)
            sort(one);
        findMachines();
        m_subjects.settle();
        for (const auto &[signal, sample] : m_values)
            insert(*signal, *sample);
        for (const Signal &signal : m_entries)
            rememberSubjects(signal);
        for (HostReadings &host : m_subjects.all())
            for (const Signal &signal : m_entries)
                complete(host, signal);
        return {.hosts = m_subjects.finished(),
                .moment = m_answers.moment,
                .backend = m_backend,
                .failures = m_failures,
                .window = {},
                .skew = m_answers.skew};
    }

private:
    void sort(const Answered &one)
    {
        if (!one.answer) {
            for (const QString &id : one.question.signalIds)
                m_failures.insert(id, one.answer.error());
            if (one.question.signalIds.isEmpty()) // without the families nothing can be believed
                for (const Signal &signal : m_entries)
                    m_failures.insert(signal.id, one.answer.error());
            return;
        }
        if (m_backend.isEmpty()) // only VictoriaMetrics counts series
            m_backend = one.answer->seriesFetched ? u"victoriametrics"_s : u"prometheus"_s;
        for (const metrics::Sample &sample : one.answer->samples)
            sort(sample);
    }

    void sort(const metrics::Sample &sample)
    {
        const QString mark = sample.labels.value(kindLabel);
        const QString what = mark.sliced(std::min<qsizetype>(2, mark.size()));
        if (mark.startsWith("v:"_L1)) {
            if (const Signal *signal = m_byId.value(what))
                m_values.push_back({signal, &sample});
        } else if (mark.startsWith("f:"_L1)) {
            if (const auto at = dated(sample.value))
                m_families.add(what, sample.labels.value(what.first(what.indexOf(u':'))), *at);
        } else if (mark.startsWith("d:"_L1)) {
            if (const auto at = dated(sample.value))
                m_dated[what].insert(sample.labels.value(u"instance"_s), *at);
        } else if (mark == "n"_L1) {
            m_subjects.addMachine(sample.labels.value(u"instance"), sample.labels.value(u"job"),
                                  sample.labels.value(u"nodename"), dated(sample.value));
        } else if (mark == "h"_L1) {
            m_subjects.addHypervisor(sample.labels.value(u"name"));
        } else if (mark == "g"_L1) {
            m_subjects.addGuest(sample.labels.value(u"name"), sample.labels.value(u"node"));
        }
    }

    /// A machine is what runs a machine's exporter: what reach tells of, and whatever bears a core family,
    /// now or within 30 days. Every target has an `up`, so that family alone makes no machine.
    void findMachines()
    {
        for (const auto &[signal, sample] : m_values)
            if (signal->id == "reach"_L1)
                m_subjects.addMachine(sample->labels.value(u"instance"), sample->labels.value(u"job"));
        for (const Signal &signal : m_entries) {
            if (!signal.core || signal.group == "reach"_L1)
                continue;
            for (const signals::Family &family : signal.families)
                for (const QString &selector : family)
                    addMachines(FamilyTimes::keyOf(selector, signal));
        }
    }

    void addMachines(const QString &family)
    {
        for (const auto &[instance, at] : m_families.sampled(family).asKeyValueRange())
            m_subjects.addMachine(instance, {}, {}, at);
        for (const QString &instance : m_families.seen(family))
            m_subjects.addMachine(instance);
    }

    HostReadings &subjectOf(const Signal &signal, const metrics::Labels &labels)
    {
        return signal.namedBy.isEmpty() ? m_subjects.ofTarget(labels.value(u"instance"))
                                        : m_subjects.ofName(labels.value(signal.namedBy), signal.subject);
    }

    /// The same part may be told twice; the worse of the two counts.
    void insert(const Signal &signal, const metrics::Sample &sample)
    {
        HostReadings &host = subjectOf(signal, sample.labels);
        const QString target = sample.labels.value(u"instance");
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
        for (const QString &value : m_families.seen(FamilyTimes::keyOf(selector, signal))) {
            if (signal.namedBy.isEmpty())
                m_subjects.ofTarget(value);
            else if (!value.isEmpty())
                m_subjects.ofName(value, signal.subject);
        }
    }

    /// Whether everything the signal stands on is there for this subject, and how old it is. A family that
    /// was never here is not missed where the query does without, or never had a chance; one that was, is.
    void complete(HostReadings &host, const Signal &signal)
    {
        SignalReadings &known = host.bySignal[signal.id];
        std::optional<Instant> oldest;
        QStringList never;
        const QStringList names = namesOf(host, signal);
        for (const signals::Family &family : signal.families) {
            if (const auto at = m_families.newest(signal, family, names))
                oldest = oldest ? std::min(*oldest, *at) : *at;
            else if ((signal.core && host.machine) || m_families.wasSeen(signal, family, names))
                known.missing.append(family.first());
            else
                never.append(family.first());
            if (!never.isEmpty() || !known.missing.isEmpty())
                known.seenError = known.seenError ? known.seenError : m_families.unasked(signal, family);
        }
        const bool cannotBe = !never.isEmpty() && known.missing.isEmpty() && known.readings.isEmpty();
        known.seen = !cannotBe && (oldest || !known.missing.isEmpty());
        if (cannotBe || (!oldest && known.missing.isEmpty()))
            known.missing = never;
        known.sampledAt = known.missing.isEmpty() ? dateOf(host, signal, oldest) : std::nullopt;
        std::ranges::sort(known.readings, {}, &Reading::parts);
        if (known == SignalReadings()
            || (!known.seen && !known.seenError && known.readings.isEmpty() && !signal.core))
            host.bySignal.remove(signal.id); // not here: nothing to keep
    }

    /// What a family's label may say to mean this subject. A series that does not name its subject, such as
    /// an exporter's total, stands for all of them.
    QStringList namesOf(const HostReadings &host, const Signal &signal) const
    {
        return signal.namedBy.isEmpty() ? m_subjects.targetsOf(host) : QStringList{host.name, QString()};
    }

    /// Of what a text file tells, the file's own date counts: the exporter goes on serving a dead script's
    /// last words.
    std::optional<Instant> dateOf(const HostReadings &host, const Signal &signal,
                                  std::optional<Instant> sampledAt)
    {
        const auto dates = m_dated.constFind(signal.id);
        if (dates == m_dated.constEnd())
            return sampledAt;
        for (const QString &target : m_subjects.targetsOf(host))
            if (const auto at = dates->constFind(target); at != dates->constEnd())
                return sampledAt ? std::min(*sampledAt, *at) : *at;
        return sampledAt;
    }

    const Answers &m_answers;
    FamilyTimes m_families;
    const QList<Signal> &m_entries;
    Subjects m_subjects;
    QHash<QString, const Signal *> m_byId;
    QString m_backend;
    QHash<QString, base::Error> m_failures;
    std::vector<std::pair<const Signal *, const metrics::Sample *>> m_values;
    QHash<QString, FamilyTimes::Times> m_dated; ///< by signal
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
