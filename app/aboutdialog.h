// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app {

/// The list of keys, beside the window rather than over it.
void showKeys(QWidget &window);

/// Version, licence, what it is built on.
void showAbout(QWidget &window);

} // namespace app
