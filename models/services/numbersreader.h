// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/quantity.h"
#include "models/services/service.h"

#include <QMap>

namespace services {

/// What a service tells of itself, by the key of its owner.
struct OwnedNumbers {
    Recognition::Owner owner;
    QList<Number> numbers; ///< in the order of the programs and their quantities
    QString software; ///< id of the program of its first number
};

/// The numbers of all services, now and 30 days ago. Pure. Of several targets that tell the same number of
/// one service the one that was sampled last counts, since it is one figure that moved.
QMap<QString, OwnedNumbers> readNumbers(const survey::Input &input, const Quantities &quantities,
                                        const Recognition &recognition);

} // namespace services
