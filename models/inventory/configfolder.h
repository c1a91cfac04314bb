// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/composefile.h"
#include "models/wiki/page.h"

#include <QList>
#include <QString>

namespace inventory {

/// A folder of configuration files, such as a checkout of the team's compose repository.
struct ConfigFolder {
    QString folder; ///< absolute
    QList<wiki::Page> files; ///< by path, which is their id, below the folder; revision: when it was changed
    QList<ComposeFile> compose; ///< of those that are compose files
    QList<wiki::Diagnostic> diagnostics; ///< of what could not be read, by path; those of compose files apart

    bool operator==(const ConfigFolder &) const = default;
};

/// Whether a file is one that is shown: compose files, Dockerfiles, YAML, nginx and other .conf, shell. Files
/// that are made for secrets, such as .env, are not.
bool isConfigFile(const QString &fileName);

/// Reads a folder: 5 folders deep, 2,000 files, 256 KiB each; hidden ones and links that lead out of it are
/// left alone. It blocks, so it runs in a thread of the pool.
ConfigFolder readConfigFolder(const QString &folder);

} // namespace inventory
