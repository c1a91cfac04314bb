// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shared {

/// The desktop's own font is the rule. Where there is no desktop (the offscreen platform, which takes the
/// first family it finds) the program gets Inter at 10 points, when it is installed.
void chooseFontWithoutDesktop();

} // namespace shared
