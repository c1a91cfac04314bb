// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/probeparser.h"

#include "models/settings/endpointparser.h"

using namespace std::chrono_literals;

namespace settings {

ProbeSpec parseProbe(TomlTable table, const QDir &folder)
{
    ProbeSpec probe{.enabled = table.flag("enabled").value_or(false)};
    if (const auto every = table.duration("every", 1min, 1h))
        probe.every = *every;
    probe.caFile = parsePath(table, "ca_file", folder);
    table.remarkOnUnknownKeys();
    return probe;
}

} // namespace settings
