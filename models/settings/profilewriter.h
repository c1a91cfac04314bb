// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/profileparser.h"

#include <QUrl>

namespace settings {

/// The few things a first profile needs; whoever wants more writes the file by hand.
struct ProfileDraft {
    QString name;
    QUrl url; ///< of the metrics; empty: a profile of a wiki alone
    QString user; ///< empty: a secret alone is a bearer token
    QString keyringEntry; ///< where the secret is kept; empty: there is none
    QString caFile; ///< empty: the system's authorities
    QString wiki; ///< the address of a DokuWiki, or a folder of its pages; empty: none
    QStringList folders; ///< of configuration files, such as "~/src/compose"
    bool probe = false; ///< this desktop looks at the inventory's addresses by itself
};

QString profileFile(const QString &name, const QString &folder);

/// The draft as the program would read it back. Errors are those of parseProfile().
base::Result<ParsedProfile> checkedProfile(const ProfileDraft &draft, const QString &folder);

/// Writes the profile into the folder, replacing one of that name, and returns the file's path. Rejected when
/// it would not be read back or cannot be written; then nothing has changed.
base::Result<QString> writeProfile(const ProfileDraft &draft, const QString &folder);

} // namespace settings
