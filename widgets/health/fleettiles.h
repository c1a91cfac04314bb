// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace health {

class FleetFilter;

/// The fleet as a grid of small tiles: shape and colour of the state, and the name. Two hundred fit on a
/// screen.
class FleetTiles : public QListView {
    Q_OBJECT

public:
    explicit FleetTiles(FleetFilter &filter, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex &index); ///< Enter or double click

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTiles();
};

} // namespace health
