// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/mention.h"

namespace inventory {

/// What shares its names with nothing of another group.
enum class Group { Machine, Service, Site };

Group groupOf(Kind kind);

/// By what it is said to be; else by what only machines or only services have. Nothing when neither tells.
std::optional<Group> groupOf(const Mention &mention);

/// The better known one: without a banner, then newest, then the one that says what it is.
bool isBetter(const Mention &one, const Mention &other);

/// Of everything that is said of one thing; Host when nobody says. A parent makes a VM of a machine.
Kind kindOf(const QList<Mention> &mentions, Group group);

} // namespace inventory
