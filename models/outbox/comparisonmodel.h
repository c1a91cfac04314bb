// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/resolution.h"

#include <QAbstractTableModel>

namespace outbox {

/// The three texts of a conflict beside each other, a line a row: what belongs together stands in the same
/// rows, and where a text has no line its cell is empty.
class ComparisonModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DecisionColumn, BaseColumn, TheirsColumn, OursColumn, ColumnCount };
    enum Role {
        HunkRole = Qt::UserRole + 1, ///< qsizetype
        FirstRole, ///< bool, the first row of its hunk
        LineRole, ///< int, the number of the cell's line from 1; 0: it has none
        MarkRole, ///< QString of one character: + added, − gone, ! in conflict; empty: as it was
        ToneRole, ///< int(base::MergeHunk::Kind) of a cell that differs; -1: it does not
        TakenRole, ///< bool, the cell's line is in the result, as far as that is decided
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMerge(const base::Merge &merge);
    const base::Merge &merge() const { return m_merge; }
    /// One for each hunk.
    void setDecisions(const QList<Decision> &decisions);
    const QList<Decision> &decisions() const { return m_decisions; }
    /// Who wrote theirs, for the title of their column; empty: nobody says.
    void setAuthor(const QString &author);

    int rowOf(qsizetype hunk) const { return m_rowOf.at(hunk); } ///< its first row
    qsizetype hunkOf(int row) const { return m_hunkOf.at(row); }
    /// The next hunk in that direction that is still open, round the end; -1: there is none.
    qsizetype nextOpen(qsizetype from, int direction) const;
    qsizetype openCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    qsizetype lineOf(int row, Column column) const; ///< from 0; -1: none
    QString textOf(int row, Column column) const;
    QString markOf(int row, Column column) const;
    bool isTaken(int row, Column column) const;
    QString decisionAt(int row) const;
    QString spoken(int row, Column column) const;
    const base::MergeHunk &hunkAt(int row) const { return m_merge.hunks.at(m_hunkOf.at(row)); }

    base::Merge m_merge;
    QList<Decision> m_decisions;
    QString m_author;
    QList<qsizetype> m_hunkOf; ///< by row
    QList<int> m_rowOf; ///< by hunk
    QList<int> m_numberOf; ///< of a conflict, from 1, by hunk; 0: it is none
};

} // namespace outbox
