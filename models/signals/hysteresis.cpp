// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/hysteresis.h"

namespace signals {

namespace {

/// The state of one limit as time goes by.
class Follower {
public:
    Follower(const Rule &rule, double limit)
        : m_rule(rule)
        , m_limit(limit)
    {
    }

    void see(base::Instant at, std::optional<double> value)
    {
        if (!value || !m_rule.passes(*value, m_rule.release(m_limit))) {
            m_reachedAt.reset();
            m_passed = false;
        } else if (m_rule.passes(*value, m_limit)) {
            m_reachedAt = m_reachedAt.value_or(at);
            m_passed = m_passed || at - *m_reachedAt >= m_rule.lasting;
        } else if (!m_passed) { // came near, and went back before it counted
            m_reachedAt.reset();
        }
    }

    Passing passing() const { return {.passed = m_passed, .since = m_passed ? m_reachedAt : std::nullopt}; }

private:
    const Rule &m_rule;
    double m_limit;
    std::optional<base::Instant> m_reachedAt;
    bool m_passed = false;
};

} // namespace

Passing passing(const Reading &reading, double limit, const Rule &rule, const std::optional<Window> &window,
                base::Instant moment)
{
    if (!window || window->step.count() <= 0)
        return {.passed = rule.passes(reading.value, limit), .since = {}};
    Follower follower(rule, limit);
    auto next = reading.window.begin();
    for (base::Instant at = window->from; at < moment; at += window->step) {
        while (next != reading.window.end() && next->at < at)
            ++next;
        const bool there = next != reading.window.end() && next->at == at;
        follower.see(at, there ? std::optional(next->value) : std::nullopt);
    }
    follower.see(moment, reading.value);
    Passing result = follower.passing();
    if (result.passed && result.since == window->from) // it began before the window did
        result.since = reading.pastSince.value_or(window->from);
    return result;
}

} // namespace signals
