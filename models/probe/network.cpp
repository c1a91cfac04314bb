// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/network.h"

#include <QNetworkInformation>
#include <QNetworkInterface>

namespace probe {

namespace {

bool carries(const QNetworkInterface &interface)
{
    const auto flags = interface.flags();
    const bool runs = flags.testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning)
        && !flags.testFlag(QNetworkInterface::IsLoopBack);
    const auto entries = interface.addressEntries();
    return runs && std::ranges::any_of(entries, [](const QNetworkAddressEntry &entry) {
               return !entry.ip().isLinkLocal();
           });
}

} // namespace

/// The desktop's network service knows best, where there is one; the interfaces themselves know enough.
bool SystemNetwork::isUp() const
{
    using Information = QNetworkInformation;
    if (Information::loadBackendByFeatures(Information::Feature::Reachability)
        && Information::instance()->reachability() == Information::Reachability::Disconnected)
        return false;
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::ranges::any_of(interfaces, carries);
}

void SystemNetwork::lookUp(const QString &name, QObject *context, Receive receive)
{
    QHostInfo::lookupHost(name, context, std::move(receive));
}

} // namespace probe
