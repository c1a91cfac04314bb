// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/settings/profile.h"

#include <QStringList>
#include <QStringView>

namespace settings {

/// Where a tunnel leads, as seen from its SSH host.
struct TunnelTarget {
    QString host; ///< a name, an IPv4 address, or an IPv6 address without brackets
    quint16 port = 0;
    bool operator==(const TunnelTarget &) const = default;
};

/// The host and port of an http or https URL.
TunnelTarget tunnelTarget(const QUrl &url);

/// True for a name that is safe as an argument of ssh: it cannot begin with '-' nor carry ':' or '@'. Source
/// of the rule: the threat model's argument injection.
bool isSafeHost(QStringView host);
bool isSafeUser(QStringView user);

/// The arguments of the ssh that forwards 127.0.0.1:`localPort` to `target`. Rejected when a host or user is
/// not safe. No part ever passes through a shell.
base::Result<QStringList> sshArguments(const TunnelSpec &spec, const TunnelTarget &target, quint16 localPort);

} // namespace settings
