// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/fleet.h"

namespace demo {

const Machine *machineNamed(const Fleet &fleet, QByteArrayView name)
{
    const auto found = std::ranges::find(fleet.machines, name, &Machine::name);
    return found == fleet.machines.cend() ? nullptr : &*found;
}

} // namespace demo
