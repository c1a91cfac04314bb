// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/profile.h"
#include "models/situation/sourcestatus.h"

namespace app {

/// What the profile alone says of a source: its id, where it is, by which way and how safely it is reached.
situation::SourceStatus endpointStatus(const QString &id, const settings::Endpoint &endpoint);

} // namespace app
