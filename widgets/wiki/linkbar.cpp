// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wiki/linkbar.h"

#include "widgets/shared/elidedlabel.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace wiki {

using namespace Qt::StringLiterals;
namespace space = shared::space;

LinkBar::LinkBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new shared::PlainLabel(this))
    , m_address(new shared::ElidedLabel(this))
    , m_open(new QPushButton(tr("Open in the browser"), this))
    , m_copy(new QPushButton(shared::icon(u"copy"_s), tr("Copy address"), this))
    , m_cancel(new QPushButton(tr("Close"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_sentence);
    words->addWidget(m_address);
    m_sentence->setWordWrap(true);
    m_address->setForegroundRole(QPalette::PlaceholderText);
    m_address->setElideMode(Qt::ElideMiddle);
    row->addLayout(words, 1);
    for (QPushButton *button : {m_open, m_copy, m_cancel})
        row->addWidget(button);
    setAutoFillBackground(true);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QUrl web = m_web;
        close();
        Q_EMIT agreed(web);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address->text());
        close();
    });
    connect(m_cancel, &QPushButton::clicked, this, &LinkBar::close);
    hide();
}

/// The host in the letters that the network sees: one that only looks like another is told apart.
void LinkBar::ask(const QUrl &web)
{
    m_web = web;
    say(tr("This link leaves the wiki for %1.").arg(web.host(QUrl::FullyEncoded)),
        QString::fromLatin1(web.toEncoded()), true);
}

void LinkBar::refuse(const QString &sentence, const QString &written)
{
    m_web.clear();
    say(sentence, shared::capped(written), false);
}

void LinkBar::say(const QString &sentence, const QString &address, bool open)
{
    m_sentence->setText(sentence);
    m_address->setText(address);
    m_open->setVisible(open);
    show();
    (open ? m_open : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void LinkBar::close()
{
    hide();
    Q_EMIT left();
}

void LinkBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace wiki
