// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/situation/sourcestatus.h"
#include "widgets/shared/panel.h"

#include <QLocale>

namespace wiki {

/// Why there is neither page nor file to show, and what to do. No status: no wiki is configured.
shared::Emptiness emptinessOf(const std::optional<situation::SourceStatus> &status);

/// Of a wiki with an error: how old what is shown of it is. @param noPage nothing is shown of it
shared::Notice wikiWarning(const situation::SourceStatus &status, bool noPage, base::Instant now,
                           const QLocale &locale);

/// Of folders of configuration files that cannot be read; nothing when there is none.
std::optional<shared::Notice> folderWarning(const QStringList &folders);

} // namespace wiki
