// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drilldown/proofline.h"

#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace drilldown {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype queryCap = 16384; ///< no backend takes longer ones

} // namespace

ProofLine::ProofLine(QWidget *parent)
    : QWidget(parent)
    , m_title(new shared::PlainLabel(tr("Query"), this))
    , m_query(new QLineEdit(this))
    , m_copy(new QToolButton(this))
    , m_console(new QToolButton(this))
    , m_when(new shared::PlainLabel(this))
    , m_cancel(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shared::space::m, shared::space::xs, shared::space::m, shared::space::s);
    row->setSpacing(shared::space::s);
    row->addWidget(m_title);
    row->addWidget(m_query, 1);
    row->addWidget(m_copy);
    row->addWidget(m_console);
    row->addWidget(m_cancel);
    row->addWidget(m_when);
    m_query->setReadOnly(true);
    m_query->setAccessibleName(tr("Query"));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_when->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setIcon(shared::icon(u"copy"_s));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy the query"));
    m_copy->setAccessibleName(tr("Copy the query"));
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_query->text()); });
    m_console->setIcon(shared::icon(u"forward"_s));
    m_console->setAutoRaise(true);
    m_console->setToolTip(tr("Open in the console"));
    m_console->setAccessibleName(tr("Open in the console"));
    connect(m_console, &QToolButton::clicked, this, [this] { Q_EMIT consoleWanted(m_query->text()); });
    m_cancel->setText(tr("Stop"));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop waiting for a finer step"));
    m_cancel->setAccessibleName(tr("Stop waiting for a finer step"));
    m_cancel->hide();
    connect(m_cancel, &QToolButton::clicked, this, &ProofLine::cancelWanted);
    dress();
}

void ProofLine::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

void ProofLine::setQuery(const QString &query)
{
    const QString shown = shared::capped(query, queryCap);
    if (m_query->text() == shown) // a selection in progress stays
        return;
    m_query->setText(shown);
    m_query->setCursorPosition(0);
    m_copy->setEnabled(!shown.isEmpty());
    m_console->setEnabled(!shown.isEmpty());
}

void ProofLine::setAnswered(const QString &when)
{
    m_when->setText(when);
    m_when->setVisible(!when.isEmpty());
}

void ProofLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void ProofLine::dress()
{
    m_query->setFont(fontOf(shared::FontRole::Code, font()));
}

} // namespace drilldown
