// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/diagnostic.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace inventory {

/// A container that a compose file declares.
struct DeclaredContainer {
    QString service; ///< its key under services
    QString name; ///< container_name; empty: compose makes one of project and service
    QString image; ///< with its variables filled by their defaults; without a tag when that is not known
    bool assumed = false; ///< a variable took part: the environment of the machine may say otherwise
    int line = 0; ///< of `image:`, from 1
    QString text; ///< the image as it is written there, an exact substring of that line

    bool operator==(const DeclaredContainer &) const = default;
};

/// What was read of one compose file.
struct ComposeFile {
    QString path;
    QList<DeclaredContainer> containers; ///< in the order of the file; those without an image are built
    QList<wiki::Diagnostic> diagnostics;

    bool operator==(const ComposeFile &) const = default;
};

/// Reads the services of a compose file (https://compose-spec.io, files of version 2 and 3 alike), those that
/// are merged from a template by << among them. Total: what cannot be read is a diagnostic. At most 256 KiB
/// and 500 services.
ComposeFile parseCompose(const QByteArray &yaml, const QString &path);

/// Whether a file is called as compose files are: docker-compose.yml, compose.prod.yaml…
bool isComposeFile(const QString &fileName);

/// An image with its variables filled: "${TAG:-1.2}" is 1.2, $$ is a dollar. Nothing when one has no default.
std::optional<QString> filledFromDefaults(const QString &text);

} // namespace inventory
