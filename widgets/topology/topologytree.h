// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace topology {

/// The tree of what runs on what. Enter or a double click opens a row; Tab leaves.
class TopologyTree : public QTreeView {
    Q_OBJECT

public:
    explicit TopologyTree(const QString &accessibleName, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace topology
