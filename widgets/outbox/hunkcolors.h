// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/merge.h"
#include "widgets/shared/theme.h"

namespace outbox {

/// The colour of a kind of hunk; that of the frame where nothing changed.
QColor hunkColor(base::MergeHunk::Kind kind, const shared::Theme &theme);

/// The same behind text, which stays readable on it.
QColor hunkBackground(base::MergeHunk::Kind kind, const shared::Theme &theme);

} // namespace outbox
