// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QString>

namespace reports {

/// Why a text is not on disk, and the way out, for a person. `file` is where it should be.
QString troubleText(const base::Error &trouble, const QString &file);

} // namespace reports
