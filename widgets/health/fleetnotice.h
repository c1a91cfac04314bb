// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/situation/sourcestatus.h"
#include "widgets/shared/panel.h"

#include <QLocale>

#include <optional>

namespace health {

/// What the banner over the fleet says: nothing while its source is up to date.
std::optional<shared::Notice> fleetNotice(const situation::SourceStatus &status, base::Instant now,
                                          const QLocale &locale);

/// What an empty table says, by how its source stands.
shared::Emptiness fleetEmptiness(const std::optional<situation::SourceStatus> &status, const QLocale &locale);

} // namespace health
