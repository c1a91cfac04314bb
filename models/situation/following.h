// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/fleet.h"

namespace situation {

/// Whether it needs a cause at all.
bool isBad(const signals::Finding &finding);
/// The source failed, not the subject.
bool isOfTheSource(const signals::Finding &finding);
/// The question failed, not the subject.
bool isOfTheQuestion(const signals::Finding &finding);

/// The machine does not answer, as far as anybody could ask.
bool isSilent(const health::Host &host);
/// What a stopped guest's hypervisor says is told before the silence that follows from it; null when it runs.
const signals::Finding *stoppedGuest(const health::Host &host);

/// Whether one finding of a subject follows from another: declared, as swapping from a full memory, when it
/// is no worse and about the same part; or unknown for the same reason and of the same exporter.
bool follows(const signals::Finding &one, const signals::Finding &leader);
/// Whether it follows from the silence of its machine.
bool fallsSilent(const signals::Finding &finding);

} // namespace situation
