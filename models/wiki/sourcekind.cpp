// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/sourcekind.h"

#include <QtAssert>

namespace wiki {

using namespace Qt::StringLiterals;

QLatin1StringView kindName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Unknown:
        return {};
    case SourceKind::JsonRpc:
        return "dokuwiki-jsonrpc"_L1;
    case SourceKind::XmlRpc:
        return "dokuwiki-xmlrpc"_L1;
    case SourceKind::Raw:
        return "dokuwiki-raw"_L1;
    case SourceKind::Folder:
        return "folder"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<SourceKind> sourceKindFromName(QStringView name)
{
    for (const SourceKind kind :
         {SourceKind::JsonRpc, SourceKind::XmlRpc, SourceKind::Raw, SourceKind::Folder})
        if (name == kindName(kind))
            return kind;
    return std::nullopt;
}

} // namespace wiki
