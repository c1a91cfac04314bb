// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app {

class ConnectForm;

/// File ▸ Connect…: the form beside the window, not over it. Opened again, the one that is open comes to the
/// front.
ConnectForm &showConnect(QWidget &window);

} // namespace app
