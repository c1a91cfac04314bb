// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/pagesmodel.h"

#include "models/wiki/pageid.h"

#include <algorithm>

namespace wiki {

namespace {

constexpr QChar slash = u'/';

} // namespace

void PagesModel::setPages(const QList<Page> &pages)
{
    take(m_pages, pages);
}

void PagesModel::setFiles(const QList<Page> &files)
{
    take(m_files, files);
}

void PagesModel::take(QList<Page> &into, const QList<Page> &pages)
{
    QList<Page> sorted = pages;
    if (!std::ranges::is_sorted(sorted, {}, &Page::id))
        std::ranges::sort(sorted, {}, &Page::id);
    if (std::ranges::equal(sorted, into, {}, &Page::id, &Page::id)) {
        into = sorted;
        return;
    }
    beginResetModel();
    into = sorted;
    endResetModel();
}

int PagesModel::rowOf(const QString &id) const
{
    const QList<Page> &pages = isFile(id) ? m_files : m_pages;
    const auto found = std::ranges::lower_bound(pages, id, {}, &Page::id);
    if (found == pages.end() || found->id != id)
        return -1;
    const auto above = isFile(id) ? m_pages.size() + 1 : 0;
    return int(found - pages.begin() + above);
}

const Page *PagesModel::page(const QString &id) const
{
    const int row = rowOf(id);
    if (row < 0)
        return nullptr;
    return isFile(id) ? &m_files.at(row - m_pages.size() - 1) : &m_pages.at(row);
}

int PagesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_pages.size() + (m_files.isEmpty() ? 0 : 1 + m_files.size()));
}

QVariant PagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (isHeading(row))
        return role == HeadingRole ? QVariant(true) : QVariant();
    const bool file = isFileRow(row);
    const QString &id = file ? m_files.at(row - m_pages.size() - 1).id : m_pages.at(row).id;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return id;
    case NameRole:
        return id.section(file ? slash : u':', -1);
    case NamespaceRole:
        return file ? id.section(slash, 0, -2) : namespaceOf(id);
    default:
        return {};
    }
}

Qt::ItemFlags PagesModel::flags(const QModelIndex &index) const
{
    return index.isValid() && isHeading(index.row()) ? Qt::ItemNeverHasChildren
                                                     : QAbstractListModel::flags(index);
}

} // namespace wiki
