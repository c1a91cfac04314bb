// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certificates/probes.h"

namespace certificates {

/// Longer than any scrape interval that is in use for probes; what is older is the last known.
inline constexpr base::Milliseconds believed = std::chrono::minutes(15);

/// The certificate of an endpoint by all that its probes tell; without its owner.
Certificate judged(const Probed &probed, base::Instant moment);

} // namespace certificates
