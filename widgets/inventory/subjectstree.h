// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace inventory {

/// The subjects, under their kinds. Enter or a double click opens a subject's page; Tab leaves.
class SubjectsTree : public QTreeView {
    Q_OBJECT

public:
    explicit SubjectsTree(QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace inventory
