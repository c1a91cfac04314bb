// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace wiki {

/// The pages by id, their names before their namespaces, and the files below a heading. Tab leaves.
class PageList : public QListView {
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex &index); ///< Enter: the keyboard wants to read

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QModelIndex firstRow() const;
};

} // namespace wiki
