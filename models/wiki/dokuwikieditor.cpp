// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/dokuwikieditor.h"

#include "models/wiki/dokuwiki.h"

namespace wiki {

using namespace Qt::StringLiterals;
using base::Pending;
using base::Result;
using Kind = base::Error::Kind;

DokuWikiEditor::DokuWikiEditor(http::Client &client, const QUrl &address, std::function<SourceKind()> kind)
    : m_json(client, folderOf(address))
    , m_xml(client, folderOf(address))
    , m_kind(std::move(kind))
{
}

Result<Editor *> DokuWikiEditor::way()
{
    switch (m_kind()) {
    case SourceKind::JsonRpc:
        return &m_json;
    case SourceKind::XmlRpc:
        return &m_xml;
    case SourceKind::Raw:
        return base::fail(
            Kind::Rejected,
            u"the wiki's API is off or absent, so that its pages can be read and not written: \"remote\" "
            "in its configuration"_s);
    case SourceKind::Unknown:
    case SourceKind::Folder:
        break;
    }
    return base::fail(Kind::Unreachable, u"the wiki has not answered yet"_s);
}

template <typename T, typename Ask> Pending<T> DokuWikiEditor::by(Ask ask)
{
    const Result<Editor *> editor = way();
    return editor ? ask(**editor) : Pending<T>::ready(std::unexpected(editor.error()));
}

Pending<bool> DokuWikiEditor::lock(const QString &id)
{
    return by<bool>([&](Editor &editor) { return editor.lock(id); });
}

Pending<bool> DokuWikiEditor::unlock(const QString &id)
{
    return by<bool>([&](Editor &editor) { return editor.unlock(id); });
}

Pending<Standing> DokuWikiEditor::standing(const QString &id)
{
    return by<Standing>([&](Editor &editor) { return editor.standing(id); });
}

Pending<QString> DokuWikiEditor::text(const QString &id, Revision revision)
{
    return by<QString>([&](Editor &editor) { return editor.text(id, revision); });
}

Pending<bool> DokuWikiEditor::save(const QString &id, const QString &text, const QString &summary)
{
    return by<bool>([&](Editor &editor) { return editor.save(id, text, summary); });
}

Pending<QList<PageChange>> DokuWikiEditor::historySince(const QString &id, Revision since)
{
    return by<QList<PageChange>>([&](Editor &editor) { return editor.historySince(id, since); });
}

} // namespace wiki
