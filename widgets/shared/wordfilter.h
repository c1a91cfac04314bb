// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <optional>

namespace shared {

/// Shows the rows in which every one of some words is found, whatever its case.
class WordFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words);

    QStringList words() const { return m_words; }

    /// How many are shown, and of how many; of a tree, whoever derives says what counts.
    virtual int shownCount() const { return rowCount(); }
    virtual int allCount() const { return sourceModel() ? sourceModel()->rowCount() : 0; }

protected:
    /// All that is looked through for a row of the source.
    virtual QString haystack(int row, const QModelIndex &parent) const = 0;
    /// Whether `left` comes before `right` by what a role of theirs holds, texts as people sort them; nothing
    /// when neither does. A cell that holds nothing comes last in either direction.
    std::optional<bool> before(int role, const QModelIndex &left, const QModelIndex &right) const;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace shared
