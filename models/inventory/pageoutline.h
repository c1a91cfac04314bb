// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/kindwords.h"
#include "models/wiki/block.h"

#include <QList>

namespace inventory {

/// What the headings and the name of a page say about what stands below them.
class PageOutline {
public:
    explicit PageOutline(const wiki::Document &document);

    const wiki::Document &document() const { return *m_document; }
    const Announcement &heading(int section) const { return m_headings.at(section); }
    /// The headings around a section, itself first; empty above the first heading.
    QList<int> chain(int section) const;
    /// What the nearest heading that announces several things says; else the page's name, when it does.
    Announcement listing(int section) const;
    /// Like listing(), of the headings above `section` alone.
    Announcement listingAbove(int section) const;

    /// The last part of the page's id, or of its namespace for a start page.
    const QString &pageName() const { return m_pageName; }
    /// Of a page named after one thing: the kind that its namespace tells, as in vm:pica01.
    std::optional<Kind> namespaceKind() const { return m_namespaceKind; }
    /// The first heading, when it titles the whole page; -1 when there is none.
    int title() const { return m_title; }

private:
    const wiki::Document *m_document;
    QList<Announcement> m_headings; ///< by block; empty for what is no heading
    QString m_pageName;
    int m_title = -1;
    Announcement m_page;
    std::optional<Kind> m_namespaceKind;
};

} // namespace inventory
