// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace app {

class Backend;

/// `vigie render chart --query PROMQL …`: asks the metrics source for the range and writes the answers as one
/// picture, a drawing or their numbers, by the ending of the file. Exits 1 when the source is down or refuses
/// the query, with its words, and then writes nothing.
int renderQuery(Backend &backend, const CommandLine &line);

} // namespace app
