// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/composefile.h"
#include "models/wiki/page.h"

#include <QList>
#include <QString>

namespace inventory {

/// A file that is left out, and why.
struct UnreadFile {
    enum class Why {
        LeadsOut, ///< a link to somewhere outside of the folder
        TooLarge, ///< over 256 KiB
        NoText, ///< not in UTF-8, or binary
        NoAccess,
    };
    QString id;
    Why why = Why::NoAccess;

    bool operator==(const UnreadFile &) const = default;
};

/// A folder of configuration files, such as a checkout of the team's compose repository.
struct ConfigFolder {
    QString folder; ///< absolute
    QString name; ///< what the ids of its files begin with, before a "/"; empty: nothing
    bool unreadable = false; ///< the folder as a whole
    QList<wiki::Page> files; ///< id: the name, and the path below the folder; revision: when it was changed
    QList<UnreadFile> unread; ///< by id
    QList<ComposeFile> compose; ///< of those that are compose files
    QList<wiki::Diagnostic> diagnostics; ///< of what could not be read, by path; those of compose files apart

    bool operator==(const ConfigFolder &) const = default;
};

/// Whether a file is one that is shown: compose files, Dockerfiles, YAML, nginx and other .conf, shell. Files
/// that are made for secrets, such as .env, are not.
bool isConfigFile(const QString &fileName);

/// What folders are called, shortly and each differently: "compose" for "/srv/compose", and "a/compose" when
/// there is "/srv/b/compose", too. Never empty, so that a file's id has a "/", which no wiki page's has.
QStringList folderNames(const QStringList &folders);

/// Reads a folder: 5 folders deep, 2,000 files, 256 KiB each; hidden ones and links that lead out of it are
/// left alone. It blocks, so it runs in a thread of the pool.
ConfigFolder readConfigFolder(const QString &folder, const QString &name = {});

/// Reads several, named by folderNames().
QList<ConfigFolder> readConfigFolders(const QStringList &folders);

} // namespace inventory
