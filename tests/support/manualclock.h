// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

/// A clock that stands still until a test moves it.
class ManualClock final : public base::Clock {
public:
    explicit ManualClock(base::Instant start = base::instantFromMs(1'795'459'200'000)) // 2026-11-23 20:00 UTC
        : m_now(start)
    {
    }

    base::Instant now() const override { return m_now; }

    void advance(base::Milliseconds by) { m_now += by; }

    void set(base::Instant now) { m_now = now; }

private:
    base::Instant m_now;
};
