// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/judge.h"

#include "models/signals/hysteresis.h"

#include <cmath>

namespace signals {

using namespace Qt::StringLiterals;
using base::State;
using Code = Reason::Code;

namespace {

std::optional<base::Milliseconds> ageOf(const std::optional<base::Instant> &at, base::Instant moment)
{
    return at ? std::optional(moment - *at) : std::nullopt;
}

bool tellsOfTheScrape(const Signal &signal)
{
    return signal.id == "reach"_L1 || signal.id == "scrape_age"_L1;
}

/// Judges one signal of one subject.
class SignalJudge {
public:
    /// @param declared where an inventory makes it apply; empty: none does
    SignalJudge(const SignalReadings &known, const Signal &signal, const QString &declared,
                const Readings &round, const Circumstances &circumstances)
        : m_known(known)
        , m_declared(declared)
        , m_signal(signal)
        , m_round(round)
        , m_circumstances(circumstances)
    {
    }

    QList<Finding> findings() const
    {
        QList<Finding> findings;
        for (const Reading &reading : m_known.readings)
            findings.append(judged(reading));
        if (findings.isEmpty())
            findings.append(silence());
        return findings;
    }

    /// Of a machine that stands at `place` of an inventory, and of which no metric tells anything.
    Finding onlyNamed(const QString &place) const
    {
        Finding finding = blank();
        finding.reason = doubtOfSource().value_or(Reason{.code = Code::OnlyNamed, .place = place});
        return finding;
    }

private:
    Finding blank() const
    {
        return {.signal = m_signal.id,
                .unit = m_signal.unit,
                .at = m_known.sampledAt,
                .query = m_signal.query,
                .title = m_signal.title,
                .bad = m_signal.bad};
    }

    Finding judged(const Reading &reading) const
    {
        Finding finding = blank();
        finding.value = reading.value;
        finding.parts = reading.parts;
        finding.instance = reading.instance;
        if (const auto doubt = m_known.isPresent() ? doubtOfSample(reading.value) : doubtOfSilence())
            doubted(finding, *doubt);
        else
            applyRule(finding, reading);
        return finding;
    }

    Finding silence() const
    {
        Finding finding = blank();
        if (m_known.isPresent())
            finding.value = m_signal.quiet;
        auto doubt = doubtOfSilence();
        if (!doubt && m_signal.quiet)
            doubt = doubtOfSample(*m_signal.quiet);
        if (doubt) {
            doubted(finding, *doubt);
        } else if (m_signal.quiet) {
            finding.state = State::Ok;
            finding.reason = {.code = Code::NothingBad};
        } else {
            finding.reason = {.code = Code::Incomplete, .age = age()};
        }
        return finding;
    }

    void doubted(Finding &finding, const Reason &reason) const
    {
        finding.state = State::Unknown;
        finding.reason = reason;
        finding.since = m_known.isPresent() ? m_known.sampledAt : m_known.lastSeen;
    }

    /// Why nothing can be said of now, whatever was read; nothing when something can.
    std::optional<Reason> doubtOfSource() const
    {
        if (m_circumstances.sourceError)
            return Reason{.code = Code::SourceDown, .age = age(), .error = m_circumstances.sourceError};
        if (const auto failed = m_round.failures.constFind(m_signal.id);
            failed != m_round.failures.constEnd()) {
            const bool late = failed->kind == base::Error::Kind::TimedOut;
            return Reason{.code = late ? Code::NotAnswered : Code::QueryFailed,
                          .error = *failed,
                          .place = late || m_signal.origin.isEmpty() ? QString() : m_signal.place()};
        }
        if (std::chrono::abs(m_round.skew) > largestSkew)
            return Reason{.code = Code::ClocksDiffer, .age = m_round.skew};
        return std::nullopt;
    }

    /// Why the silence of the query, or of a family, must not be taken for health.
    std::optional<Reason> doubtOfSilence() const
    {
        if (auto doubt = doubtOfSource())
            return doubt;
        if (m_known.isPresent())
            return std::nullopt;
        if (!m_known.seen && m_known.seenError)
            return Reason{.code = Code::QueryFailed, .error = m_known.seenError, .missing = m_known.missing};
        if (!m_known.seen && !m_declared.isEmpty())
            return Reason{.code = Code::OnlyDeclared, .missing = missing(), .place = m_declared};
        const auto seen = ageOf(m_known.lastSeen, m_circumstances.moment);
        return Reason{.code = m_known.seen ? Code::MissingSeries : Code::NoSample,
                      .age = seen,
                      .missing = m_known.missing};
    }

    /// What must be there and is not. Nothing was looked up for a machine that nobody measures.
    QStringList missing() const
    {
        QStringList first;
        for (const Family &family : m_signal.families)
            first.append(family.value(0));
        return m_known.missing.isEmpty() ? first : m_known.missing;
    }

    /// Why a sample must not be believed.
    std::optional<Reason> doubtOfSample(double value) const
    {
        if (auto doubt = doubtOfSource())
            return doubt;
        if (!age() || *age() > m_signal.maxAge + m_signal.every + m_circumstances.allowance
            || !m_circumstances.confirmed)
            return Reason{.code = Code::StaleSample, .age = age()};
        if (-*age() > largestSkew)
            return Reason{.code = Code::FutureSample, .age = -*age()};
        if (std::isnan(value))
            return Reason{.code = Code::NotANumber, .age = age()};
        return std::nullopt;
    }

    void applyRule(Finding &finding, const Reading &reading) const
    {
        const Rule &rule = m_signal.rule;
        finding.state = State::Ok;
        finding.reason = {.code = rule.firstLimit() ? Code::WithinLimits : Code::NoLimits,
                          .limit = limit(rule.firstLimit())};
        raise(finding, reading, limit(rule.warning), State::Warning, Code::PastWarning);
        raise(finding, reading, limit(rule.critical), State::Critical, Code::PastCritical);
    }

    void raise(Finding &finding, const Reading &reading, const std::optional<double> &limit, State state,
               Code code) const
    {
        if (!limit)
            return;
        const Passing passed = passing(reading, *limit, m_signal.rule, m_round.window, m_round.moment);
        if (!passed.passed)
            return;
        finding.state = state;
        finding.since = finding.since ? finding.since : passed.since; // bad since the first limit was passed
        finding.reason = {.code = code, .limit = limit};
    }

    std::optional<double> limit(const std::optional<double> &written) const
    {
        if (!written || !m_signal.rule.beyondInterval)
            return written;
        return *written + double(m_circumstances.allowance.count()) / 1000; // such a rule is in seconds
    }

    std::optional<base::Milliseconds> age() const { return ageOf(m_known.sampledAt, m_circumstances.moment); }

    const SignalReadings &m_known;
    QString m_declared;
    const Signal &m_signal;
    const Readings &m_round;
    const Circumstances &m_circumstances;
};

/// The backend tried to scrape the machine and got no answer.
bool isTargetDown(const HostReadings &host)
{
    const auto reach = host.bySignal.constFind(u"reach"_s);
    return reach != host.bySignal.constEnd() && !reach->readings.isEmpty()
        && reach->readings.first().value == 0.0;
}

/// What a machine said before it fell silent outlives it by the window of a rate, or the backend's look-back:
/// values that contradict their own scrape are not believed. Being down itself is the finding of reach.
void applySilence(Finding &finding, const Signal &signal, const Circumstances &circumstances)
{
    if (signal.id == "reach"_L1 && finding.state == State::Critical)
        finding.reason.code = Code::TargetDown;
    const bool ownTarget = finding.instance.isEmpty();
    if (tellsOfTheScrape(signal) || finding.reason.code == Code::SourceDown || !ownTarget)
        return;
    finding.state = State::Unknown;
    finding.reason = {.code = Code::TargetDown, .age = ageOf(finding.at, circumstances.moment)};
}

bool applies(const HostReadings &host, const Signal &signal, const SignalReadings &known)
{
    return (signal.core && host.machine) || host.declared.contains(signal.id) || known.seen || known.seenError
        || known.sampledAt || !known.readings.isEmpty();
}

/// All there is to say of a machine that only an inventory knows: nobody measures it.
Judgement judgedByName(const HostReadings &host, const Readings &round, const QList<Signal> &entries,
                       const Circumstances &circumstances)
{
    const auto reach = std::ranges::find(entries, u"reach"_s, &Signal::id);
    const Signal signal =
        reach == entries.end() ? Signal{.id = u"reach"_s, .unit = base::Unit::Bool} : *reach;
    return {.findings = {SignalJudge({}, signal, {}, round, circumstances).onlyNamed(host.named)}};
}

} // namespace

Judgement judge(const HostReadings &host, const Readings &round, const QList<Signal> &entries,
                const Circumstances &circumstances)
{
    if (!host.named.isEmpty())
        return judgedByName(host, round, entries, circumstances);
    const bool down = isTargetDown(host);
    static const SignalReadings nothing;
    Judgement judgement;
    for (const Signal &signal : entries) {
        const auto told = host.bySignal.constFind(signal.id);
        const SignalReadings &known = told == host.bySignal.constEnd() ? nothing : *told;
        if (!applies(host, signal, known) && !(host.machine && round.failures.contains(signal.id))) {
            if (host.machine && signal.namedBy.isEmpty())
                judgement.notWatched.append(signal.id);
            continue;
        }
        const qsizetype first = judgement.findings.size();
        judgement.findings +=
            SignalJudge(known, signal, host.declared.value(signal.id), round, circumstances).findings();
        for (qsizetype i = first; down && i < judgement.findings.size(); ++i)
            applySilence(judgement.findings[i], signal, circumstances);
    }
    return judgement;
}

} // namespace signals
