// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/entry.h"

#include <QAbstractTableModel>
#include <QList>
#include <QLocale>

namespace outbox {

/// The writes of a profile as a table, one row each, newest first. Rows are told apart by id, and inserted,
/// removed and changed, never replaced, so that a selection stays.
class OutboxModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { StateColumn, PageColumn, SummaryColumn, SinceColumn, DetailColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< a number, or lower-case text; ascending is newest first
        ToneRole, ///< int(base::State): ok once it is saved, warning when it needs the user, else unknown
        IdRole, ///< qint64
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param entries oldest first, as a store has them
    void setEntries(const QList<Entry> &entries);
    void setNow(base::Instant now); ///< ages count from here
    void setLocale(const QLocale &locale);

    const Entry &entry(int row) const { return m_entries.at(row); }
    int rowOf(qint64 id) const; ///< -1 when it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const Entry &entry, Column column) const;
    QVariant sortKey(const Entry &entry, Column column) const;
    void removeGone(const QList<Entry> &next);
    void changed(int row, int firstColumn, int lastColumn);

    QList<Entry> m_entries; ///< newest first
    base::Instant m_now;
    QLocale m_locale;
};

} // namespace outbox
