// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/service.h"
#include "models/survey/input.h"

namespace services {

/// A declared signal of a service, judged, and whose it is.
struct OwnedSignal {
    Recognition::Owner owner;
    Watched watched;
};

/// The answers to ownSignalQuestions() judged, for every service that tells of them now, or did within 30
/// days. Pure. By signal in the order of the entries, then by target.
QList<OwnedSignal> readOwnSignals(const survey::Input &input, const QList<signals::Signal> &entries,
                                  const Recognition &recognition);

} // namespace services
