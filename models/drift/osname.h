// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace drift {

/// An operating system as far as it matters here: which one, and which big version.
struct OsName {
    QString family; ///< "debian", "ubuntu", …, lower case; empty: a system that is not known here
    QString version; ///< "12", "22.04" of those who count by it; empty: not said
    QString word; ///< of the text, that says the version: "12", "bookworm"; empty: none does

    bool isKnown() const { return !family.isEmpty(); }

    bool operator==(const OsName &) const = default;
};

/// What "Debian 12", "Debian GNU/Linux 12 (bookworm)", "Bookworm" and "Proxmox VE 8.2" have in common. Of
/// Proxmox, which is a Debian, the Debian it stands on.
OsName osName(const QString &text);

/// Whether both may be the same system. What is not known or not said contradicts nothing.
bool isSameOs(const QString &written, const QString &measured);

/// The code name of a Debian release, "bookworm" for "12"; empty when it is not known.
QString debianCodename(const QString &version);

} // namespace drift
