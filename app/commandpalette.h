// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/palettemodel.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QTreeView;

namespace app {

/// Everything the window can do and every machine, to be typed: Ctrl+K, some letters, Enter. A frame over the
/// window, not a window of its own; it goes when the keyboard goes elsewhere.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void open(const QList<PaletteEntry> &entries);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList();
    void place();
    void choose(int row);
    void leave();
    void runChosen();

    PaletteModel *m_model;
    QLineEdit *m_typed;
    QTreeView *m_list;
    QPointer<QWidget> m_before; ///< had the keyboard before
};

} // namespace app
