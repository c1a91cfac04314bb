// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/block.h"

#include <QString>
#include <QUrl>

namespace wiki {

/// Where a link leads, as far as we follow it.
struct Target {
    enum class Kind {
        Page, ///< of this wiki
        Web, ///< http or https, to a host that the address names; opened only when a person agrees
        Refused, ///< anything else: other schemes, files, shares, addresses that hide their host, media
    };
    Kind kind = Kind::Refused;
    QString page; ///< id
    QString section; ///< of a page: the id of its heading; empty: the beginning
    QUrl url; ///< of the web

    bool operator==(const Target &) const = default;
};

/// Follows a link or a fact that names a page or an address, from a page on. Relative names count from that
/// page's namespace, as DokuWiki has it (":a", ".b", "..:c", "ns:"), and as Markdown does ("../c.md").
/// Pure; nothing is opened.
Target targetOf(const QString &written, const QString &fromPage);

/// The id that DokuWiki gives a heading, by which links name it.
QString sectionId(const QString &heading);

/// The line of a section; 0 when the page has none of that id.
int lineOfSection(const Document &document, const QString &section);

} // namespace wiki
