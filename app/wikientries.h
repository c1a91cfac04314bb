// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/palettemodel.h"

namespace app {

class Desk;

/// What the wiki describes, and its pages, for the command palette: each opens where it stands.
QList<PaletteEntry> wikiEntries(Desk &desk);

} // namespace app
