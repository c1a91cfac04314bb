// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/noticebar.h"

#include "widgets/shared/elidedlabel.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/theme.h"

#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace app {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QStatusBar(parent)
    , m_text(new shared::ElidedLabel(this))
    , m_progress(new QProgressBar(this))
    , m_way(new QPushButton(this))
    , m_dismiss(new QToolButton(this))
    , m_patience(this)
{
    setSizeGripEnabled(false);
    setContentsMargins(shared::space::s, 0, shared::space::s, 0);
    m_progress->setRange(0, 1000);
    m_progress->setFixedWidth(200);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_dismiss->setIcon(shared::icon(u"close"_s));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setToolTip(tr("Dismiss (Esc)"));
    m_dismiss->setAccessibleName(tr("Dismiss the message"));
    addWidget(m_text, 1);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_way);
    addPermanentWidget(m_dismiss);
    m_patience.setSingleShot(true);
    m_patience.setInterval(noticeStays);
    connect(m_way, &QPushButton::clicked, this, [this] {
        const Way way = m_notices.isEmpty() ? Way() : m_notices.last().way;
        dismiss();
        if (way.run)
            way.run();
    });
    connect(m_dismiss, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(&m_patience, &QTimer::timeout, this, &NoticeBar::dismiss);
    refresh();
}

void NoticeBar::say(const QString &sentence, const Way &way)
{
    unsay(sentence); // said again, it is news again, once
    m_notices.append({sentence, way});
    m_patience.start();
    refresh();
}

void NoticeBar::unsay(const QString &sentence)
{
    m_notices.removeIf([&sentence](const Said &said) { return said.sentence == sentence; });
    refresh();
}

void NoticeBar::setProgress(double ratio, const QString &sentence)
{
    m_preparing = ratio < 1 ? sentence : QString();
    m_progress->setValue(int(ratio * m_progress->maximum()));
    refresh();
}

bool NoticeBar::dismiss()
{
    if (m_notices.isEmpty())
        return false;
    m_notices.removeLast();
    m_patience.start();
    refresh();
    return true;
}

QString NoticeBar::text() const
{
    return m_notices.isEmpty() ? m_preparing : m_notices.last().sentence;
}

void NoticeBar::refresh()
{
    m_text->setText(text());
    m_progress->setVisible(!m_preparing.isEmpty());
    m_way->setText(m_notices.isEmpty() ? QString() : m_notices.last().way.text);
    m_way->setVisible(!m_way->text().isEmpty());
    m_dismiss->setVisible(!m_notices.isEmpty());
    setVisible(!text().isEmpty());
}

} // namespace app
