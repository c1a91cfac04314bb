// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/fleet.h"

#include <ranges>

namespace health {

const signals::Finding *Host::worst(QStringView signal) const
{
    const signals::Finding *worst = nullptr;
    for (const signals::Finding &finding : findings) {
        if (finding.signal == signal && (!worst || finding.state > worst->state))
            worst = &finding;
    }
    return worst;
}

const signals::Finding *Host::worst() const
{
    const auto worst = std::ranges::max_element(findings, {}, &signals::Finding::state);
    return worst == findings.end() ? nullptr : &*worst;
}

base::State Fleet::state() const
{
    return base::worstOf(hosts | std::views::transform(&Host::state));
}

} // namespace health
