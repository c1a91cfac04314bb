// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/filenotes.h"

#include <QStringView>

#include <toml++/toml.h>

namespace settings {

/// Refuses secrets that were written into the file itself, wherever they stand: profiles are copied, mailed
/// and committed. The messages name the key and its line, never the value.
void refuseWrittenSecrets(const toml::table &file, FileNotes &notes);

/// True for a header that usually carries a credential, such as X-Api-Key: its value must not stand in the
/// file.
bool soundsSecret(QStringView headerName);

} // namespace settings
