// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/pageoutline.h"

#include <algorithm>

namespace inventory {

using namespace Qt::StringLiterals;

PageOutline::PageOutline(const wiki::Document &document)
    : m_document(&document)
    , m_headings(document.blocks.size())
{
    for (qsizetype i = 0; i < document.blocks.size(); ++i)
        if (document.blocks.at(i).kind == wiki::Block::Kind::Heading)
            m_headings[i] = announcedBy(document.blocks.at(i).text);
    const auto isHeading = [](const wiki::Block &block) { return block.kind == wiki::Block::Kind::Heading; };
    const auto first = std::ranges::find_if(document.blocks, isHeading);
    m_title = first == document.blocks.end() ? -1 : int(std::distance(document.blocks.begin(), first));
    QStringList parts = document.page.split(u':', Qt::SkipEmptyParts);
    if (parts.size() > 1 && (parts.last() == "start"_L1 || parts.last() == "accueil"_L1))
        parts.removeLast();
    if (parts.isEmpty())
        return;
    m_pageName = parts.takeLast();
    m_page = announcedBy(QString(m_pageName).replace(u'_', u' '));
    if (!parts.isEmpty())
        if (const Announcement around = announcedBy(QString(parts.last()).replace(u'_', u' ')); around.lists)
            m_namespaceKind = around.kind;
}

QList<int> PageOutline::chain(int section) const
{
    QList<int> chain;
    for (; section >= 0; section = m_document->blocks.at(section).section)
        chain.append(section);
    return chain;
}

Announcement PageOutline::listing(int section) const
{
    for (const int heading : chain(section))
        if (m_headings.at(heading).lists)
            return m_headings.at(heading);
    return m_page.lists ? m_page : Announcement();
}

Announcement PageOutline::listingAbove(int section) const
{
    return section < 0 ? Announcement() : listing(m_document->blocks.at(section).section);
}

} // namespace inventory
