// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/ownsignals.h"

#include "models/base/timerange.h"
#include "models/metrics/promql.h"
#include "models/services/ownsignalquestions.h"
#include "models/services/servicequestions.h"
#include "models/signals/judge.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace services {

using namespace Qt::StringLiterals;
using base::Instant;
using signals::Finding;
using signals::Reading;
using signals::Signal;
using signals::SignalReadings;

namespace {

constexpr qint64 mostPoints = 11'000;
constexpr base::Milliseconds mostApart = 2 * windowStep; // of two questions of which one failed once

/// What is told of one target.
struct Told {
    QString job;
    QList<Reading> readings;
    QHash<QString, double> marks; ///< what is told of the families
};

class SignalReader {
public:
    SignalReader(const survey::Input &input, const Signal &signal)
        : m_input(input)
        , m_signal(signal)
        , m_label(namingLabel(signal))
    {
        for (const QString &id : {nowQuestion(signal), beforeQuestion(signal)})
            for (const metrics::Sample &sample : input.answers.samples(id))
                take(sample);
        takeWindow();
    }

    QList<OwnedSignal> read(const Recognition &recognition) const
    {
        QList<OwnedSignal> all;
        for (const auto &[target, told] : m_told) {
            if (target.isEmpty()) // a series that names nobody
                continue;
            const auto owner = recognition.ofSignal(target, told.job, m_signal.namedBy.isEmpty());
            for (const Finding &finding : judged(target, told))
                all.append({.owner = owner, .watched = {.target = target, .finding = finding}});
        }
        return all;
    }

private:
    void take(const metrics::Sample &sample)
    {
        Told &told = m_told[sample.labels.value(m_label)];
        const QString mark = sample.labels.value(markLabel);
        if (const QString job = sample.labels.value(u"job"); told.job.isEmpty())
            told.job = job;
        if (mark != ownmarks::value) {
            told.marks.insert(mark, std::fmax(sample.value, told.marks.value(mark, sample.value)));
            return;
        }
        insert(told.readings,
               {.parts = sample.labels.only(m_signal.parts), .value = sample.value, .instance = {}});
    }

    /// The same part may be told twice; the worse of the two counts.
    void insert(QList<Reading> &readings, const Reading &reading) const
    {
        const auto same = std::ranges::find(readings, reading.parts, &Reading::parts);
        if (same == readings.end())
            readings.append(reading);
        else if (std::isnan(same->value) || isWorse(reading.value, same->value))
            same->value = reading.value;
    }

    bool isWorse(double one, double other) const
    {
        return m_signal.rule.direction == signals::Rule::Direction::Above ? one > other : one < other;
    }

    /// Only of about the same moment as the values: points that are missing before it would look like a time
    /// in which all was well. Without a window a limit that is passed counts at once.
    void takeWindow()
    {
        const survey::Answer &answer = m_input.answers.of(windowQuestion(m_signal));
        const survey::Answer &now = m_input.answers.of(nowQuestion(m_signal));
        if (!answer.at || !now.at || answer.error || std::chrono::abs(*answer.at - *now.at) > mostApart)
            return;
        m_moment = std::min(*answer.at, *now.at);
        const auto range = base::alignedRange(answer.until.value_or(*answer.at), windowLength(m_signal),
                                              windowStep, mostPoints);
        m_window = signals::Window{.from = range.from, .step = range.step};
        for (const metrics::Series &series : answer.series)
            takeWindow(series);
    }

    void takeWindow(const metrics::Series &series)
    {
        const auto told = m_told.find(series.labels.value(m_label));
        if (told == m_told.end())
            return;
        QList<Reading> &readings = told->second.readings;
        const auto reading = std::ranges::find(readings, series.labels.only(m_signal.parts), &Reading::parts);
        if (reading == readings.end())
            return;
        std::map<qint64, double> worst; // of the series that are one part
        for (const signals::Point &point : std::as_const(reading->window))
            worst.emplace(base::toMs(point.at), point.value);
        for (qsizetype i = 0; i < series.times.size(); ++i) {
            const auto [known, isNew] = worst.emplace(series.times[i], series.values[i]);
            if (!isNew && isWorse(series.values[i], known->second))
                known->second = series.values[i];
        }
        reading->window.clear();
        for (const auto &[at, value] : worst)
            reading->window.append({.at = base::instantFromMs(at), .value = value});
    }

    QList<Finding> judged(const QString &target, const Told &told) const
    {
        const auto known = readingsOf(told);
        if (!known)
            return {};
        signals::HostReadings subject{.instance = target, .job = told.job, .machine = false};
        subject.bySignal.insert(m_signal.id, *known);
        const survey::Answer &now = m_input.answers.of(nowQuestion(m_signal));
        signals::Readings round{.moment = m_moment.value_or(m_input.moment)};
        round.window = m_window;
        if (now.error)
            round.failures.insert(m_signal.id, *now.error);
        auto findings = signals::judge(subject, round, {m_signal},
                                       {.moment = m_input.moment, .sourceError = m_input.error})
                            .findings;
        for (Finding &finding : findings) {
            finding.query = ownQuery(m_signal.query, m_label + u'=' + metrics::quoted(target));
            if (m_window && finding.since == m_window->from)
                finding.since.reset(); // it began before, and nobody knows when
        }
        return findings;
    }

    /// A mark of this target, or of a series that names nobody and so stands for all.
    std::optional<double> marked(const Told &told, const QString &mark) const
    {
        const auto shared = m_told.find(QString());
        for (const Told *one : {&told, shared == m_told.end() ? nullptr : &shared->second})
            if (one)
                if (const auto found = one->marks.constFind(mark); found != one->marks.cend())
                    return *found;
        return std::nullopt;
    }

    std::optional<Instant> at(const Told &told, const QString &mark) const
    {
        const auto seconds = marked(told, mark);
        return seconds && std::isfinite(*seconds)
            ? std::optional(base::instantFromMs(std::llround(*seconds * 1000)))
            : std::nullopt;
    }

    /// What is known of one family, whatever its spelling.
    struct Presence {
        std::optional<Instant> sampled;
        bool seen = false; ///< within 30 days
        std::optional<Instant> last; ///< within a day
    };
    Presence presence(const Told &told, qsizetype family) const
    {
        Presence all;
        for (qsizetype i = 0; i < m_signal.families.at(family).size(); ++i) {
            all.sampled = std::max(all.sampled, at(told, ownmarks::sampled(family, i)));
            all.seen = all.seen || all.sampled || marked(told, ownmarks::seen(family, i));
            all.last = std::max(all.last, at(told, ownmarks::lastSeen(family, i)));
        }
        return all;
    }

    /// Nothing where the signal does not apply: no value, and a family that was never there.
    std::optional<SignalReadings> readingsOf(const Told &told) const
    {
        SignalReadings known{.readings = told.readings, .seen = true};
        std::ranges::sort(known.readings, {}, &Reading::parts);
        for (qsizetype i = 0; i < m_signal.families.size(); ++i) {
            const Presence family = presence(told, i);
            if (!family.seen && known.readings.isEmpty())
                return std::nullopt;
            if (family.sampled)
                known.sampledAt = std::min(known.sampledAt.value_or(*family.sampled), *family.sampled);
            else if (family.seen)
                known.missing.append(m_signal.families.at(i).value(0));
            known.lastSeen = family.sampled ? known.lastSeen : std::max(known.lastSeen, family.last);
        }
        if (!known.missing.isEmpty())
            known.sampledAt.reset();
        else if (const auto written = at(told, ownmarks::date.toString()); written && known.sampledAt)
            known.sampledAt = std::min(*known.sampledAt, *written);
        return known;
    }

    const survey::Input &m_input;
    const Signal &m_signal;
    QString m_label;
    std::map<QString, Told> m_told; ///< by target; empty: of all
    std::optional<signals::Window> m_window;
    std::optional<Instant> m_moment; ///< up to which it is known
};

} // namespace

QList<OwnedSignal> readOwnSignals(const survey::Input &input, const QList<Signal> &entries,
                                  const Recognition &recognition)
{
    QList<OwnedSignal> all;
    const QList<Signal> own = ownSignals(entries);
    for (const Signal &signal : own)
        all += SignalReader(input, signal).read(recognition);
    return all;
}

} // namespace services
