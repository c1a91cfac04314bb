// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QUrl>

class QPushButton;

namespace shared {
class ElidedLabel;
class PlainLabel;
} // namespace shared

namespace wiki {

/// Below a page: where a link would lead, and whether to go there. It never interrupts: whoever goes on
/// reading says no. Esc closes it.
class LinkBar : public QFrame {
    Q_OBJECT

public:
    explicit LinkBar(QWidget *parent = nullptr);

    void ask(const QUrl &web); ///< "Open <host>?", with the whole address below
    void refuse(const QString &sentence, const QString &written); ///< says why nothing is opened

Q_SIGNALS:
    void agreed(const QUrl &web);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();
    void say(const QString &sentence, const QString &address, bool open);

    QUrl m_web;
    shared::PlainLabel *m_sentence;
    shared::ElidedLabel *m_address;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_cancel;
};

} // namespace wiki
