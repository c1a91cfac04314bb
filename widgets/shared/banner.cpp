// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/banner.h"

#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace shared {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 18;

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new PlainLabel(this))
    , m_action(new QPushButton(this))
{
    setObjectName(u"banner"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    m_icon->setFixedSize(iconSize, iconSize);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
}

void Banner::setNotice(const Notice &notice)
{
    m_notice = notice;
    m_text->setText(notice.text);
    setToolTip(plainToolTip(notice.detail));
    setAccessibleName(notice.text);
    m_action->setText(notice.action);
    m_action->setVisible(!notice.action.isEmpty());
    dress();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void Banner::dress()
{
    const Theme &theme = Theme::of(palette());
    const QColor color = theme.color(m_notice.tone);
    m_icon->setPixmap(iconPixmap(stateIconName(m_notice.tone), color, iconSize, devicePixelRatioF()));
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.raised);
    painter.fillRect(QRect(0, 0, 3, height()), theme.color(m_notice.tone));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.hairline);
}

} // namespace shared
