// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace exposure {

/// What an open port means.
enum class Meant {
    ForUsers, ///< people come by it: open is as it should be
    ForHosts, ///< administrators and machines do: open is a choice
    Guarded, ///< asks for a login, but is better kept from strangers
    Hidden, ///< tells or does anything for anybody: the firewall should hide it
};

/// A port that is looked at.
struct Port {
    quint16 number = 0;
    QLatin1StringView name; ///< the protocol or program, untranslated: "SSH", "node-exporter"
    Meant meant = Meant::ForUsers;
};

/// All of them: web, SSH, mail, LDAP, Mumble, and what measures this fleet.
std::span<const Port> ports();

/// Null for one that is not among them.
const Port *portOf(quint16 number);

} // namespace exposure
