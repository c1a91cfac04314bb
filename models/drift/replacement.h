// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/measured.h"
#include "models/inventory/fact.h"

#include <optional>

namespace drift {

/// The text of a fact as it would be true, in the way that its author wrote it: the same unit, the same
/// decimal sign, the rest of the words untouched. Nothing when that cannot be told.
std::optional<QString> sizeInstead(const inventory::Fact &written, const Measurement &measured);
std::optional<QString> cpusInstead(const inventory::Fact &written, const Measurement &measured);
std::optional<QString> osInstead(const inventory::Fact &written, const Measurement &measured);
std::optional<QString> imageInstead(const inventory::Fact &written, const Measurement &measured);

/// The size that a machine was given, by what is left of it: 15.6 are 16, 38.9 are 40. In units of the text.
double nominalSize(double measured, bool ofDisk);

} // namespace drift
