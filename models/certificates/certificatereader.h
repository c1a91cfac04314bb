// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certificates/certificate.h"
#include "models/survey/input.h"

namespace certificates {

/// Joins all probes of an endpoint, by the address they ask: one that checks the chain says whether it is to
/// be trusted, one that does not says what it is. A certificate that a checking prober refuses leaves no
/// date, so the last date within 30 days stays, and says by itself when it was over.
Certificates read(const survey::Input &input);

} // namespace certificates
