// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/// Where the last good answers are kept.
QString cacheFile();

/// The folder of the user's own signals.
QString signalsFolder();

/// The user's own steps of the weekly round; may be missing.
QString roundFile();
/// Where the rounds of a profile are kept.
QString roundsFile(const QString &profile);

/// Where incident reports are kept while they are written, for all profiles.
QString reportsFile();

/// Where the queries of the console are kept, for all profiles.
QString queriesFile();

} // namespace app
