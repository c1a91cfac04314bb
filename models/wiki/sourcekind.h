// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace wiki {

/// The way to a wiki's pages.
enum class SourceKind {
    Unknown, ///< nobody was asked yet
    JsonRpc, ///< DokuWiki since 2024
    XmlRpc, ///< older ones
    Raw, ///< a DokuWiki whose API is off or absent: pages one by one, as doku.php gives them
    Folder, ///< files
};

/// The published name: "dokuwiki-jsonrpc", "dokuwiki-xmlrpc", "dokuwiki-raw", "folder"; empty while unknown.
QLatin1StringView kindName(SourceKind kind);
std::optional<SourceKind> sourceKindFromName(QStringView name);

/// What a source is, and why it is taken for that.
struct SourceFound {
    enum class Why {
        Unasked,
        Named, ///< the profile names a folder
        ApiAnswers, ///< asked for its version, the API told it
        ApiOff, ///< the API says that it is switched off
        ApiAbsent, ///< there is nothing at the API's address
    };
    SourceKind kind = SourceKind::Unknown;
    Why why = Why::Unasked;
    int apiVersion = 0; ///< as it tells itself; 0 when it does not

    bool operator==(const SourceFound &) const = default;
};

} // namespace wiki
