// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace health {

/// The table of the fleet: columns that keep their widths sensible, delegates, keys. Enter opens a cell.
class FleetTable : public QTableView {
    Q_OBJECT

public:
    explicit FleetTable(QWidget *parent = nullptr);

    /// Fits the columns to the font, after the model, the font or the locale changed.
    void fitColumns();

Q_SIGNALS:
    void opened(const QModelIndex &index); ///< Enter or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void copySelection() const;
};

} // namespace health
