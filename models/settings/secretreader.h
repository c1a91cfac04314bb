// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"
#include "models/base/secret.h"
#include "models/settings/profile.h"

namespace settings {

/// Fetches a secret from the place that a profile names. Every failure is Unauthorized; its detail names the
/// place and the way out, and never carries what the place answered. Works in `context`'s thread, which needs
/// an event loop. Dropping the answer ends a command that still runs.
base::Pending<base::Secret> readSecret(const SecretReference &reference, QObject *context);

} // namespace settings
