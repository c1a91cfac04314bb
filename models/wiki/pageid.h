// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace wiki {

/// The id that DokuWiki makes of a name as people write it: lower case, blanks and signs become "_", repeated
/// and outer separators go ("/Infra: Mes Machines " is "infra:mes_machines"). Letters keep their accents:
/// whether a wiki takes them off is its own setting. Empty when nothing is left. Source of the rule:
/// DokuWiki, "Page Names".
QString cleanId(const QString &name);

/// The id of a file of DokuWiki's data folder: "infra/compi%C3%A8gne.txt" is "infra:compiègne". Cleaned, so
/// that a folder that people filled by hand has ids, too. Empty for what is no page.
/// @param path relative, with "/" between its parts
QString idOfPath(const QString &path);

/// The namespace of an id: "infra" of "infra:machines"; empty at the top.
QString namespaceOf(const QString &id);

} // namespace wiki
