// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace shared {

/// Shows the rows in which every one of some words is found, whatever its case.
class WordFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words);

    QStringList words() const { return m_words; }

protected:
    /// All that is looked through for a row of the source.
    virtual QString haystack(int row, const QModelIndex &parent) const = 0;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace shared
