// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/profile.h"
#include "models/settings/tomltable.h"

#include <QDir>

namespace settings {

/// Reads the table of one source, such as [metrics]: URL, credentials, headers, TLS, tunnel. What is wrong
/// goes to the table's notes, and the endpoint is then not to be used. Relative paths start at `folder`. Keys
/// that the table has besides are its own: whoever knows them remarks on the others.
Endpoint parseEndpoint(TomlTable &table, const QDir &folder);

/// A path as a person writes it: ~/ is the home folder, a relative one starts at `folder`. Empty when the key
/// is absent.
QString parsePath(TomlTable &table, const char *key, const QDir &folder);

/// A path as a profile writes it, absolute: ~/ is the home folder, a relative one starts at `folder`.
QString absolutePath(const QString &written, const QDir &folder);

} // namespace settings
