// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/service.h"
#include "models/survey/input.h"

namespace services {

/// The addresses that are looked at, or were within 30 days, judged. Pure. By target, then job.
QList<Probe> readProbes(const survey::Input &input, const QList<signals::Signal> &entries);

/// The containers that were seen within a day, each once. Pure. By machine, then name.
QList<Container> readContainers(const survey::Input &input);

} // namespace services
