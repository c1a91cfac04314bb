// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <optional>

namespace durable {

/// What keeps a text from the disk, as far as the way out differs.
enum class Obstacle {
    Full, ///< or broken: to the log beside a database both look alike
    Forbidden, ///< the file or its folder may not be written to
    Held, ///< another program has it and does not let go
    Newer, ///< a newer Vigie has made the file its own
    Other,
};

/// For an error's detail: in our words, what it means for whoever wrote the text.
QString wordsOf(Obstacle obstacle);
/// Of an error whose detail has those words.
Obstacle obstacleOf(const base::Error &error);
/// By SQLite's result code, extended or not.
Obstacle obstacleOf(int resultCode);
/// With the file's name, and the way out as far as there is one.
base::Error explained(base::Error error, const QString &file);

} // namespace durable
