// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shared/panel.h"

#include "widgets/shared/emptystate.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace shared {

Panel::Panel(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setWindowTitle(title);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_banner->hide();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_banner, &Banner::actionTriggered, this, &Panel::noticeActionTriggered);
}

void Panel::setContent(QWidget *content)
{
    m_stack->addWidget(content);
    m_stack->setCurrentWidget(content);
}

void Panel::setNotice(const std::optional<Notice> &notice)
{
    if (notice && notice != m_notice)
        m_banner->setNotice(*notice);
    m_notice = notice;
    m_banner->setVisible(notice.has_value());
}

void Panel::setEmptiness(const std::optional<Emptiness> &emptiness)
{
    if (emptiness)
        m_empty->setEmptiness(*emptiness);
    m_stack->setCurrentIndex(emptiness || m_stack->count() < 2 ? 0 : 1);
}

QString Panel::title() const
{
    return windowTitle();
}

bool Panel::isEmptyShown() const
{
    return m_stack->currentIndex() == 0;
}

} // namespace shared
