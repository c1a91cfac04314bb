// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typedtext.h"

#include <QPointer>
#include <QTimer>

class QMessageBox;

namespace app {

class Desk;

/// Lets the window close only once all that was typed is on disk, or when the user wants that all the same:
/// what is lost then is said before. A disk that answers is not noticed.
class CloseGuard final : public QObject {
    Q_OBJECT

public:
    CloseGuard(Desk &desk, QWidget &window);

Q_SIGNALS:
    void stayed(); ///< the user does not want to close any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepNext();
    void ask(const QString &why);
    void answered(bool close);
    void close();

    Desk &m_desk;
    QWidget &m_window;
    base::Pending<bool> m_keeping;
    QPointer<QMessageBox> m_box;
    QTimer m_patience; ///< until a disk is said to be slow
    bool m_closing = false; ///< nothing stands in the way
};

} // namespace app
