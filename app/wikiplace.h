// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/profile.h"

#include <expected>

namespace app {

/// The wiki that a command line names: the address of a server, or a folder that can be read. An error is a
/// sentence for the user.
std::expected<settings::WikiSpec, QString> wikiPlace(const QString &text);

} // namespace app
