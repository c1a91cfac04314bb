// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace inventory {

/// The name of a container image: "docker.io/library/nginx:1.27@sha256:…".
struct ImageName {
    QString repository; ///< without registry and "library/": "grafana/grafana", "nginx"
    QString tag; ///< empty: none is said
    qsizetype tagFrom = -1; ///< where the tag begins in the text

    QString shortName() const; ///< the last part of the repository

    bool operator==(const ImageName &) const = default;
};

/// The image that a text names, with any registry prefix and digest taken off: the first one with a tag, else
/// the first word that may be one. An empty repository when there is none.
ImageName imageName(const QString &text);

/// Whether both are made from the same source: the same repository, or the same short name when one of them
/// has no more, as mirrors and registries of one's own do.
bool isSameImage(const ImageName &one, const ImageName &other);

} // namespace inventory
