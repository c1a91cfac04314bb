// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace probe {

/// One address that the desktop looks at itself.
struct Target {
    enum class Kind {
        Http,
        Https,
        Tcp, ///< a port that must accept a connection
        Machine, ///< a bare name or address: it is there when one of a few usual ports accepts or refuses
    };
    Kind kind = Kind::Https;
    QString host; ///< name in its ASCII form, or address without brackets
    quint16 port = 0; ///< of a machine 0
    QString path; ///< of http and https, encoded, from its slash on; without query and fragment
    QString subject; ///< as the inventory calls it
    bool meantForAll = false; ///< its users come this way: silence here is an outage, not only a closed door

    /// Host and port as people write them, the port only when it is not the usual one: "wiki.example".
    QString place() const;
    /// Whether host is an address of this very machine, by name or number.
    bool isHere() const;
    /// The same place, whoever it belongs to.
    QString key() const;

    bool operator==(const Target &) const = default;
};

/// The target that a page's words mean: "https://wiki.example/start", "mail.example:993", "192.0.2.7",
/// "alice.example". Users, passwords, queries and fragments are left out: they may be secrets. Nothing when
/// it is no address that can be looked at. Total: any text may come.
std::optional<Target> targetFromText(const QString &written);

} // namespace probe
