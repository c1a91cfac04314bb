// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"

#include <QAbstractTableModel>

namespace inventory {

/// A line of a table about the inventory, ready to be shown, and the line of the page it stands on.
struct Row {
    QStringList cells; ///< one a column
    QString page;
    int line = 0;
    bool dim = false; ///< does not hold: superseded, or under a banner
    base::State tone = base::State::NotApplicable; ///< of the first cell
    QString tip; ///< all of it, as it stands on the page

    bool operator==(const Row &) const = default;
};

/// Rows under headings, for views. The same rows again change nothing.
class RowsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        ToneRole = Qt::UserRole, ///< int(base::State)
        DimRole, ///< bool
        TextRole, ///< QString: the cell
        PageRole, ///< QString
        LineRole, ///< int
        SearchRole, ///< QString: the whole row
    };

    explicit RowsModel(QObject *parent = nullptr);

    void setRows(const QStringList &headings, const QList<Row> &rows);
    const QList<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<Row> m_rows;
};

} // namespace inventory
