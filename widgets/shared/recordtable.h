// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace shared {

/// A table of records, one a row: whole rows are selected, Enter or a double click opens a cell, Ctrl+C
/// copies the rows as tab-separated text, and Tab leaves it.
class RecordTable : public QTableView {
    Q_OBJECT

public:
    explicit RecordTable(QWidget *parent = nullptr);

    /// Makes rows as high as the font needs.
    void fitRows();

    /// Makes a column wide enough for its title and the widest text that it is made for, which are written in
    /// `font`, and for `icon` pixels beside it; longer texts are cut with an ellipsis.
    void fitColumn(int column, const QString &widestText, const QFont &font, int icon = 0);

Q_SIGNALS:
    void opened(const QModelIndex &index); ///< Enter or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void copySelection() const;
};

} // namespace shared
