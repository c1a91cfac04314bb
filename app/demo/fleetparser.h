// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/fleet.h"
#include "models/base/result.h"

namespace demo {

/// Reads a fleet from TOML (the keys are those of resources/demo/fleet.toml). Error: Malformed, with the line
/// for bad syntax, or the entry and key for a value that is missing, out of range, or names a machine that
/// does not exist.
base::Result<Fleet> parseFleet(const QByteArray &toml);

/// The fleet that ships with the program.
base::Result<Fleet> shippedFleet();

} // namespace demo
