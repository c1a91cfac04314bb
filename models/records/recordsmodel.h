// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"

#include <QAbstractTableModel>

namespace records {

/// Records under headings, for views. The same records again change nothing, and other values under the same
/// keys keep their rows.
class RecordsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, ///< int(base::State)
        StaleRole, ///< bool
        TextRole, ///< QString: the cell
        DetailRole, ///< QString
        OrderRole, ///< what it is sorted by
        SearchRole, ///< QString: the whole row
        KeyRole, ///< QString
    };

    explicit RecordsModel(QObject *parent = nullptr);

    void setHeadings(const QStringList &headings);
    void setRecords(const QList<Record> &records);
    const QList<Record> &records() const { return m_records; }
    const QStringList &headings() const { return m_headings; }
    /// Null when there is no such row.
    const Record *record(int row) const;
    int rowOf(const QString &key) const; ///< -1 when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<Record> m_records;
};

} // namespace records
