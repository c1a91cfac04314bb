// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/told.h"

#include "models/health/subjects.h"

namespace storage {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr base::Milliseconds oldest = 20min; ///< an answer that nobody renewed since tells nothing of now

} // namespace

Source::Source(const survey::Input &input, QStringView question)
    : m_input(input)
    , m_before(byMark(input.answers.samples(u"known")))
{
    const survey::Answer &answer = input.answers.of(question);
    m_answers = answer.isKnown() && !answer.error && !input.error && input.moment - *answer.at <= oldest;
    m_at = answer.at;
    const Marked samples = byMark(answer.samples);
    if (m_answers)
        m_now = samples;
    for (auto mark = samples.begin(); mark != samples.end(); ++mark)
        m_before[mark.key()] += *mark;
}

Told Source::told(const QString &target, const QString &name, bool isNow) const
{
    const survey::Machine *machine = m_input.machines.ofTarget(target);
    Told told{.machine = machine ? machine->name : health::hostPart(target),
              .instance = machine ? machine->instance : target,
              .target = target,
              .name = name};
    if (isNow) {
        told.at = machine && machine->sampledAt ? machine->sampledAt : m_at;
        return told;
    }
    told.at = machine ? machine->sampledAt : std::nullopt;
    told.silence = !m_answers                          ? Silence::Metrics
        : machine && machine->reach == base::State::Ok ? Silence::Gone
                                                       : Silence::Machine;
    return told;
}

} // namespace storage
