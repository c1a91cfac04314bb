// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wiki/pagesfilter.h"

#include <ranges>

namespace wiki {

PagesFilter::PagesFilter(PagesModel &model, QObject *parent)
    : WordFilter(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

int PagesFilter::allCount() const
{
    return int(m_model.pages().size() + m_model.files().size());
}

int PagesFilter::shownCount() const
{
    const int last = rowCount() - 1;
    const bool files = last >= 0 && m_model.isFileRow(mapToSource(index(last, 0)).row());
    return rowCount() - (files ? 1 : 0); // less the heading
}

QVariant PagesFilter::data(const QModelIndex &index, int role) const
{
    const bool says = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (says && WordFilter::data(index, PagesModel::HeadingRole).toBool())
        return tr("Configuration files");
    return WordFilter::data(index, role);
}

QString PagesFilter::haystack(int row, const QModelIndex &parent) const
{
    return m_model.index(row, 0, parent).data().toString();
}

bool PagesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_model.isHeading(row) || words().isEmpty())
        return WordFilter::filterAcceptsRow(row, parent);
    const auto files = std::views::iota(row + 1, m_model.rowCount());
    return std::ranges::any_of(files, [this, &parent](int file) { return filterAcceptsRow(file, parent); });
}

} // namespace wiki
