// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/judge.h"

#include <cmath>

namespace signals {

using namespace Qt::StringLiterals;
using base::State;
using Code = Reason::Code;

namespace {

bool passes(double value, const std::optional<double> &limit, Rule::Direction direction)
{
    if (!limit)
        return false;
    return direction == Rule::Direction::Above ? value >= *limit : value <= *limit;
}

/// State and reason of a value that may be believed.
void applyRule(Finding &finding, const Rule &rule)
{
    if (passes(*finding.value, rule.critical, rule.direction)) {
        finding.state = State::Critical;
        finding.reason = {.code = Code::PastCritical, .limit = rule.critical};
    } else if (passes(*finding.value, rule.warning, rule.direction)) {
        finding.state = State::Warning;
        finding.reason = {.code = Code::PastWarning, .limit = rule.warning};
    } else {
        finding.state = State::Ok;
        finding.reason = {.code = rule.warning || rule.critical ? Code::WithinLimits : Code::NoLimits,
                          .limit = rule.warning ? rule.warning : rule.critical};
    }
}

std::optional<base::Milliseconds> ageOf(const std::optional<base::Instant> &at, base::Instant moment)
{
    return at ? std::optional(moment - *at) : std::nullopt;
}

/// Why a value must not be believed; nothing when it may.
std::optional<Reason> doubtOf(const Finding &finding, const Signal &signal,
                              const Circumstances &circumstances)
{
    const auto age = ageOf(finding.at, circumstances.moment);
    if (circumstances.sourceError)
        return Reason{.code = Code::SourceDown, .age = age, .error = circumstances.sourceError};
    if (!age || *age > signal.maxAge || !circumstances.confirmed)
        return Reason{.code = Code::StaleSample, .age = age};
    if (std::isnan(*finding.value))
        return Reason{.code = Code::NotANumber, .age = age};
    return std::nullopt;
}

Finding blank(const Signal &signal)
{
    return {.signal = signal.id, .unit = signal.unit, .query = signal.query};
}

Finding judgeReading(const Reading &reading, const Signal &signal, const Circumstances &circumstances)
{
    Finding finding = blank(signal);
    finding.value = reading.value;
    finding.at = reading.at;
    finding.parts = reading.parts;
    if (const auto doubt = doubtOf(finding, signal, circumstances))
        finding.reason = *doubt;
    else
        applyRule(finding, signal.rule);
    return finding;
}

/// A core signal without a reading: why nobody knows.
Finding judgeSilence(const HostReadings &host, const Signal &signal,
                     const QHash<QString, base::Error> &failures, const Circumstances &circumstances)
{
    Finding finding = blank(signal);
    const auto age = ageOf(host.sampledAt, circumstances.moment);
    if (circumstances.sourceError)
        finding.reason = {.code = Code::SourceDown, .age = age, .error = circumstances.sourceError};
    else if (failures.contains(signal.id))
        finding.reason = {.code = Code::QueryFailed, .error = failures.value(signal.id)};
    else
        finding.reason = {.code = Code::NoSample, .age = age};
    return finding;
}

bool tellsOfTheScrape(const Signal &signal)
{
    return signal.id == "reach"_L1 || signal.id == "scrape_age"_L1;
}

/// The backend tried to scrape the machine and got no answer.
bool isTargetDown(const HostReadings &host)
{
    const QList<Reading> reach = host.readings.value(u"reach"_s);
    return !reach.isEmpty() && reach.first().value == 0.0;
}

/// What a machine said before it fell silent outlives it by the window of a rate, or the backend's look-back:
/// values that contradict their own scrape are not believed. Being down itself is the finding of reach.
void applySilence(Finding &finding, const Signal &signal, base::Instant moment)
{
    if (signal.id == "reach"_L1 && finding.state == State::Critical)
        finding.reason.code = Code::TargetDown;
    if (tellsOfTheScrape(signal) || finding.reason.code == Code::SourceDown)
        return;
    finding.state = State::Unknown;
    finding.reason = {.code = Code::TargetDown, .age = ageOf(finding.at, moment)};
}

} // namespace

QList<Finding> judge(const HostReadings &host, const QList<Signal> &entries,
                     const QHash<QString, base::Error> &failures, const Circumstances &circumstances)
{
    const bool down = isTargetDown(host);
    QList<Finding> findings;
    for (const Signal &signal : entries) {
        const qsizetype first = findings.size();
        const QList<Reading> readings = host.readings.value(signal.id);
        for (const Reading &reading : readings)
            findings.append(judgeReading(reading, signal, circumstances));
        if (readings.isEmpty() && (signal.core || failures.contains(signal.id)))
            findings.append(judgeSilence(host, signal, failures, circumstances));
        for (qsizetype i = first; down && i < findings.size(); ++i)
            applySilence(findings[i], signal, circumstances.moment);
    }
    return findings;
}

} // namespace signals
