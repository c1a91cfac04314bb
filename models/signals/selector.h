// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace signals {

/// Whether a text is a series selector of PromQL with a name: `up`, `node_md_disks{state="failed"}`. All
/// families are asked for together, so that one which no server understands would cost every signal.
bool isSelector(const QString &text);

} // namespace signals
