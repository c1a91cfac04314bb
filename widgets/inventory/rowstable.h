// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/rowsmodel.h"
#include "widgets/shared/recordtable.h"

namespace inventory {

class RowsFilter;

/// A table of rows, each of which stands on a line of a page: Enter or a double click opens it there. What
/// does not hold is muted, and a column says why.
class RowsTable : public shared::RecordTable {
    Q_OBJECT

public:
    /// How wide the columns are.
    struct Columns {
        QStringList widest; ///< texts that columns are made for
        int stretched = 0; ///< the one that takes what is left
        bool toned = false; ///< the first one shows a state's icon
    };

    explicit RowsTable(const QString &accessibleName, const Columns &columns, QWidget *parent = nullptr);

    void setRows(const QStringList &headings, const QList<Row> &rows);
    RowsFilter &filter() { return *m_filter; }

Q_SIGNALS:
    void pageWanted(const QString &page, int line);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fitColumns();
    void open(const QModelIndex &index);

    RowsModel m_model;
    RowsFilter *m_filter;
    Columns m_columns;
};

} // namespace inventory
