// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace app {

/// "1280x800"; nothing for other words, or a size that no picture has.
std::optional<QSize> parseSize(const QString &text);

/// Why nothing can be written into the file that was named; empty when it can.
QString wrongEnding(const RenderRequest &render);

} // namespace app
