// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/settings/filenotes.h"
#include "models/settings/profile.h"

#include <QByteArray>
#include <QList>

namespace settings {

struct ParsedProfile {
    Profile profile;
    QList<Diagnostic> remarks; ///< what was ignored, with its line
    bool operator==(const ParsedProfile &) const = default;
};

/// Reads a profile, a TOML document laid out as resources/profile.example.toml. `file` is its path: it stands
/// in messages, and relative paths inside the profile start at its folder. An error is Malformed, names file
/// and line, says the way out, and never quotes a value: what stands in the wrong place may be a secret. Too
/// large: over 256 KiB.
base::Result<ParsedProfile> parseProfile(const QByteArray &toml, const QString &name, const QString &file);

} // namespace settings
