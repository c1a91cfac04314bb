// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/console/consolebar.h"

#include "widgets/shared/icons.h"
#include "widgets/shared/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace console {

using namespace Qt::StringLiterals;

ConsoleBar::ConsoleBar(QWidget *parent)
    : QWidget(parent)
    , m_run(new QPushButton(tr("Ask"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_overTime(tool(u"chart"_s, tr("Over time"), tr("A value at every step of the window’s time")))
    , m_now(tool(u"clock"_s, tr("At the moment"), tr("One value for each series, at the window’s moment")))
    , m_traced(
          tool(u"layout"_s, tr("Steps"), tr("Ask what the server does for it, and how long each step takes")))
    , m_live(tool(u"refresh"_s, tr("Live"),
                  tr("Ask again whenever charts are refreshed, of values over time only the newest. It waits "
                     "while you change the query (Ctrl+Shift+Enter).")))
    , m_search(tool(u"search"_s, tr("History"), tr("Find an earlier query (Ctrl+R)")))
    , m_keep(tool(u"settings"_s, tr("Watch…"), tr("Make this query a signal of machines or of services")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(shared::space::s);
    row->addWidget(m_run);
    row->addWidget(m_cancel);
    row->addWidget(m_overTime);
    row->addWidget(m_now);
    row->addWidget(m_traced);
    row->addWidget(m_live);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addWidget(m_keep);
    m_run->setToolTip(tr("Ask the server (Ctrl+Enter)"));
    m_run->setIcon(shared::icon(u"forward"_s));
    m_cancel->setToolTip(tr("Do not wait any longer for the answer"));
    m_traced->setCheckable(true);
    m_live->setCheckable(true);
    m_live->setObjectName(u"live"_s);
    m_keep->setObjectName(u"watch"_s);
    makeKinds();
    connect(m_run, &QPushButton::clicked, this, &ConsoleBar::runWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ConsoleBar::cancelWanted);
    connect(m_live, &QToolButton::toggled, this, &ConsoleBar::liveToggled);
    connect(m_search, &QToolButton::clicked, this, &ConsoleBar::searchWanted);
    connect(m_keep, &QToolButton::clicked, this, &ConsoleBar::signalWanted);
    setRunning(false);
    setAskable(false);
    setKeepable(false);
}

QToolButton *ConsoleBar::tool(const QString &icon, const QString &words, const QString &hint)
{
    auto *button = new QToolButton(this);
    button->setIcon(shared::icon(icon));
    button->setText(words);
    button->setToolTip(hint);
    button->setAccessibleName(words);
    button->setAccessibleDescription(hint);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

void ConsoleBar::makeKinds()
{
    auto *kinds = new QButtonGroup(this);
    for (QToolButton *kind : {m_overTime, m_now}) {
        kind->setCheckable(true);
        kinds->addButton(kind);
    }
    m_overTime->setChecked(true);
    connect(kinds, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (on)
            Q_EMIT kindChanged();
    });
}

bool ConsoleBar::isOverTime() const
{
    return m_overTime->isChecked();
}

bool ConsoleBar::isTraced() const
{
    return m_traced->isChecked();
}

bool ConsoleBar::isLive() const
{
    return m_live->isChecked();
}

void ConsoleBar::setLive(bool live)
{
    m_live->setChecked(live);
}

void ConsoleBar::setRunning(bool running)
{
    m_cancel->setEnabled(running);
}

void ConsoleBar::setAskable(bool askable)
{
    m_run->setEnabled(askable);
}

void ConsoleBar::setKeepable(bool keepable)
{
    m_keep->setEnabled(keepable);
}

} // namespace console
