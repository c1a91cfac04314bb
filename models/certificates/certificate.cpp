// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificate.h"

namespace certificates {

std::optional<base::Milliseconds> Certificate::left(base::Instant moment) const
{
    return notAfter ? std::optional(*notAfter - moment) : std::nullopt;
}

} // namespace certificates
