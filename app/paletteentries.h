// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/palettemodel.h"

class QMainWindow;

namespace app {

/// What the window's menus offer now, each action with the menus it stands in and its key.
QList<PaletteEntry> paletteEntries(const QMainWindow &window);

} // namespace app
