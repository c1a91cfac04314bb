// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace shared {

/// A tree of rows that lead somewhere: Enter or a double click opens one, arrows work at once, Tab leaves.
class OpeningTree : public QTreeView {
    Q_OBJECT

public:
    explicit OpeningTree(const QString &accessibleName, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace shared
