// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/wordfilter.h"

namespace shared {

void WordFilter::setWords(const QString &words)
{
    m_words = words.left(200).toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

std::optional<bool> WordFilter::before(int role, const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(role);
    const QVariant b = right.data(role);
    if (a.isValid() != b.isValid())
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (a.typeId() == QMetaType::QString) {
        const int order = QString::localeAwareCompare(a.toString(), b.toString());
        return order == 0 ? std::nullopt : std::optional(order < 0);
    }
    const std::partial_ordering order = a.toDouble() <=> b.toDouble();
    return order == 0 || order == std::partial_ordering::unordered ? std::nullopt : std::optional(order < 0);
}

bool WordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = haystack(row, parent).toCaseFolded();
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

} // namespace shared
