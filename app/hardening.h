// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Before anything else: files that we make are for the user alone, and a crash leaves no memory image with
/// secrets.
void harden();

} // namespace app
