// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/measured.h"

#include <QLocale>

namespace drift {

/// A page for a team that has no inventory yet: what the metrics know, as tables in DokuWiki's syntax, to be
/// completed and saved. What nobody measures, such as the sites, stands there as "?". Read back by our own
/// reader it gives the same subjects, and no drift. Empty when the metrics know nobody. Pure.
/// @param language French, or English for all others
QString onRampDraft(const Measured &measured, QLocale::Language language);

} // namespace drift
