// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wiki/rpceditor.h"
#include "models/wiki/sourcekind.h"

#include <functional>

namespace wiki {

/// Writes to a DokuWiki by the way that its source has found out. Before that it fails as a wiki that does
/// not answer; where the API is off or absent, pages can be read and not written, and it fails with Rejected.
class DokuWikiEditor final : public Editor {
public:
    /// @param client outlives this
    /// @param address of any page of the wiki's own, such as doku.php
    /// @param kind what is known of the wiki at the time of a call
    DokuWikiEditor(http::Client &client, const QUrl &address, std::function<SourceKind()> kind);

    base::Pending<bool> lock(const QString &id) override;
    base::Pending<bool> unlock(const QString &id) override;
    base::Pending<Standing> standing(const QString &id) override;
    base::Pending<QString> text(const QString &id, Revision revision) override;
    base::Pending<bool> save(const QString &id, const QString &text, const QString &summary) override;
    base::Pending<QList<PageChange>> historySince(const QString &id, Revision since) override;
    bool keepsHistory() const override { return true; }

private:
    base::Result<Editor *> way();
    template <typename T, typename Ask> base::Pending<T> by(Ask ask);

    JsonRpcEditor
        m_json; ///< both live as long as this: answers may still be on their way to one that was left
    XmlRpcEditor m_xml;
    std::function<SourceKind()> m_kind;
};

} // namespace wiki
