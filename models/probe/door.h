// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/probe/target.h"

#include <QHostAddress>
#include <QList>

namespace probe {

/// Where to knock: one port of one address.
struct Door {
    QHostAddress address;
    quint16 port = 0;
};

/// The doors of a target, in the order of its addresses; of a machine the usual ones. A few at most.
QList<Door> doorsOf(const Target &target, const QList<QHostAddress> &addresses);

/// Whether it belongs to a private network (RFC 1918, RFC 4193, RFC 6598): from outside nobody can tell a
/// closed door from an empty house.
bool isPrivate(const QHostAddress &address);

} // namespace probe
