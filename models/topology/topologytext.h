// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/topology.h"

namespace topology {

/// "12 virtual machines, 20 services": what falls with a node; empty when nothing does.
QString fallsText(const QHash<Kind, int> &kinds);

/// "2 critical, 1 unknown of 34": how what is below stands; empty when nothing is below.
QString belowText(const Counts &below);

/// "alice, hypervisor, Critical; below: 2 critical of 12": for tool tips and screen readers.
QString nodeText(const Node &node);

/// "the metrics say where it runs", "nobody says where it stands"
QString placedText(const Node &node);

QString doubtText(const Doubt &doubt);

} // namespace topology
