// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

#include <QString>

#include <optional>

namespace wiki {

/// When a version of a page was saved, in seconds since the epoch: how DokuWiki counts revisions. 0: not
/// known, as of a page that no wiki keeps.
using Revision = qint64;

/// A page as its authors wrote it.
struct Page {
    QString id; ///< "infra:machines": namespaces and name, cleaned as DokuWiki does
    Revision revision = 0;
    QString text; ///< the source, lines ended by \n alone

    bool operator==(const Page &) const = default;
};

/// What a list of pages says of one, without its text.
struct PageInfo {
    QString id;
    Revision revision = 0;
    qint64 bytes = 0;
    QString author; ///< of that revision; empty when nobody says
    QByteArray hash; ///< MD5 of the text, hexadecimal, where the source tells it; empty otherwise

    bool operator==(const PageInfo &) const = default;
};

/// One entry of a page's history or of the wiki's recent changes.
struct PageChange {
    enum class Type { Edit, Create, Delete, MinorEdit, Revert };
    QString id;
    Revision revision = 0;
    Type type = Type::Edit;
    QString author;
    QString summary;
    std::optional<qint64> growth; ///< bytes; nothing when the source does not say

    bool operator==(const PageChange &) const = default;
};

} // namespace wiki
