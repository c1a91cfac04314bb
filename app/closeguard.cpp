// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closeguard.h"

#include "app/desk.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>

namespace app {

namespace {

constexpr std::chrono::milliseconds patience{500};

} // namespace

CloseGuard::CloseGuard(Desk &desk, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { ask(tr("What you typed is still on its way to the disk, which takes long.")); });
    window.installEventFilter(this);
}

bool CloseGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close || watched != &m_window || m_closing || !m_desk.unkeptText())
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (!m_keeping.isRunning()) {
        m_patience.start();
        keepNext();
    }
    return true;
}

/// One after the other; the first that cannot be kept is asked about.
void CloseGuard::keepNext()
{
    TypedText *text = m_desk.unkeptText();
    if (!text) {
        close();
        return;
    }
    m_keeping = text->keepNow();
    m_keeping.deliver(this, [this, text = QPointer(text)](const base::Result<bool> &kept) {
        m_patience.stop();
        if (kept)
            keepNext();
        else if (text)
            ask(text->trouble());
    });
}

void CloseGuard::ask(const QString &why)
{
    if (m_box) {
        m_box->setInformativeText(why);
        return;
    }
    m_box = new QMessageBox(QMessageBox::Warning, tr("Close all the same?"),
                            tr("What you typed is not on disk. If Vigie closes now, it is lost."),
                            QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setTextFormat(Qt::PlainText);
    m_box->setInformativeText(why);
    m_box->button(QMessageBox::Discard)->setText(tr("Close and lose it"));
    m_box->button(QMessageBox::Cancel)->setText(tr("Stay"));
    m_box->setDefaultButton(QMessageBox::Cancel);
    connect(m_box, &QMessageBox::finished, this,
            [this](int answer) { answered(answer == QMessageBox::Discard); });
    m_box->open();
}

void CloseGuard::answered(bool close)
{
    m_keeping.drop();
    if (close)
        this->close();
    else
        Q_EMIT stayed();
}

void CloseGuard::close()
{
    m_patience.stop();
    m_closing = true;
    if (m_box) {
        m_box->disconnect(this); // nobody answered it
        m_box->close();
    }
    m_window.close();
    m_closing = false; // it may be shown again
}

} // namespace app
