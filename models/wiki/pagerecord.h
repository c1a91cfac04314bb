// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/pageset.h"

#include <QByteArray>

namespace wiki {

/// What the archive keeps of the list of pages.
struct PageIndex {
    QStringList ids; ///< by id
    QList<Diagnostic> diagnostics; ///< those that are of no page of `ids`
    SourceFound found;

    bool operator==(const PageIndex &) const = default;
};

/// Documents for the archive (CBOR), and back; nothing when it is not one.
QByteArray packed(const PageIndex &index);
std::optional<PageIndex> unpackedIndex(const QByteArray &bytes);

QByteArray packed(const KnownPage &page);
std::optional<KnownPage> unpackedPage(const QString &id, const QByteArray &bytes);

} // namespace wiki
