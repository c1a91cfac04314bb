// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shared/openingtree.h"

namespace triage {

/// The causes: Right or Space opens a row in place, Left or Space closes it, Enter drills down, Ctrl+C copies
/// for the chat.
class CauseTree : public shared::OpeningTree {
    Q_OBJECT

public:
    explicit CauseTree(QWidget *parent = nullptr);

    void copyForChat() const; ///< the cause of the current row, or the first

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void bringIntoView(const QModelIndex &cause);
};

} // namespace triage
