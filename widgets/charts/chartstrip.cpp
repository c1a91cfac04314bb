// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartstrip.h"

#include "widgets/shared/elidedlabel.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace charts {

using namespace Qt::StringLiterals;

ChartStrip::ChartStrip(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_words(new shared::ElidedLabel(this))
    , m_reset(new QToolButton(this))
    , m_menu(new QToolButton(this))
    , m_busy(new shared::ElidedLabel(this))
    , m_stop(new QToolButton(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(shared::space::s);
    m_row->addStretch(1);
    m_row->addWidget(m_busy);
    m_row->addWidget(m_stop);
    m_row->addWidget(m_words);
    m_row->addWidget(m_reset);
    m_row->addWidget(m_menu);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_words->setFont(fontOf(shared::FontRole::Small, font()));
    m_busy->setFont(m_words->font());
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(shared::plainToolTip(tr("Stop writing (Esc)")));
    m_reset->setText(tr("See all"));
    m_reset->setToolTip(shared::plainToolTip(tr("See the whole range again (0)")));
    m_menu->setText(u"⋯"_s);
    m_menu->setAccessibleName(tr("What can be done with this chart"));
    m_menu->setToolTip(shared::plainToolTip(m_menu->accessibleName()));
    for (QToolButton *button : {m_reset, m_stop, m_menu}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // all have keys
    }
    endBusy();
    m_reset->hide();
    connect(m_stop, &QToolButton::clicked, this, &ChartStrip::stopWanted);
    connect(m_reset, &QToolButton::clicked, this, &ChartStrip::resetWanted);
    connect(m_menu, &QToolButton::clicked, this,
            [this] { Q_EMIT menuWanted(m_menu->mapToGlobal(m_menu->rect().bottomLeft())); });
}

void ChartStrip::addTool(QWidget *tool)
{
    m_row->insertWidget(0, tool);
}

void ChartStrip::say(const QString &words, bool zoomed)
{
    m_words->setForegroundRole(zoomed ? QPalette::WindowText : QPalette::PlaceholderText);
    m_words->setText(words);
    m_reset->setVisible(zoomed);
}

void ChartStrip::showBusy(const QString &sentence)
{
    m_busy->setText(sentence);
    m_busy->show();
    m_stop->show();
}

void ChartStrip::endBusy()
{
    m_busy->hide();
    m_stop->hide();
}

void ChartStrip::tell(const QString &sentence)
{
    m_words->setForegroundRole(QPalette::WindowText);
    m_words->setText(sentence);
}

} // namespace charts
