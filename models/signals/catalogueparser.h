// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signals/catalogue.h"

#include <QByteArray>

namespace signals {

/// Reads one catalogue file (TOML, a table a signal; resources/signals/README.md tells its keys). A broken
/// entry costs that entry, a broken file its whole content; both say where.
Catalogue parseCatalogue(const QByteArray &toml, const QString &file);

/// "90s", "15m", "6h", "30d" and plain sums such as "1h30m"; nothing for anything else, or over ten years.
std::optional<base::Milliseconds> parseDuration(QStringView text);

} // namespace signals
