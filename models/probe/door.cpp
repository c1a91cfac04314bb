// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/door.h"

#include <array>
#include <ranges>

namespace probe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAddresses = 4;
constexpr std::array<quint16, 2> usualPorts{443, 22}; ///< of a machine that is only named

} // namespace

QList<Door> doorsOf(const Target &target, const QList<QHostAddress> &addresses)
{
    QList<Door> doors;
    for (const QHostAddress &address : addresses | std::views::take(mostAddresses)) {
        if (target.port != 0) {
            doors.append({address, target.port});
            continue;
        }
        for (const quint16 port : usualPorts)
            doors.append({address, port});
    }
    return doors;
}

bool isPrivate(const QHostAddress &address)
{
    static const auto shared = QHostAddress::parseSubnet(u"100.64.0.0/10"_s);
    return address.isPrivateUse() || address.isLinkLocal() || address.isInSubnet(shared);
}

} // namespace probe
