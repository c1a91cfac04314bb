// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/pagesmodel.h"

#include "models/wiki/pageid.h"

#include <algorithm>

namespace wiki {

void PagesModel::setPages(const QList<Page> &pages)
{
    QList<Page> sorted = pages;
    if (!std::ranges::is_sorted(sorted, {}, &Page::id))
        std::ranges::sort(sorted, {}, &Page::id);
    if (std::ranges::equal(sorted, m_pages, {}, &Page::id, &Page::id)) {
        m_pages = sorted;
        return;
    }
    beginResetModel();
    m_pages = sorted;
    endResetModel();
}

int PagesModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::lower_bound(m_pages, id, {}, &Page::id);
    return found == m_pages.end() || found->id != id ? -1 : int(found - m_pages.begin());
}

const Page *PagesModel::page(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_pages.at(row);
}

int PagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pages.size());
}

QVariant PagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &id = m_pages.at(index.row()).id;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return id;
    case NameRole:
        return id.section(u':', -1);
    case NamespaceRole:
        return namespaceOf(id);
    default:
        return {};
    }
}

} // namespace wiki
