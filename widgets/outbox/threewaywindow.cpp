// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outbox/threewaywindow.h"

#include "models/outbox/comparisontext.h"
#include "widgets/outbox/threewayview.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/panel.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace outbox {

using namespace Qt::StringLiterals;
namespace space = shared::space;

namespace {

constexpr int longestSummary = 200; // a wiki shows its history a line each
constexpr base::Milliseconds keepAfter{500};

} // namespace

ThreewayWindow::ThreewayWindow(const Entry &entry, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_entry(entry)
    , m_view(new ThreewayView)
    , m_parts(new QStackedWidget(this))
    , m_instead(new shared::EmptyState)
    , m_words(new shared::PlainLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1: bring two texts together").arg(entry.request.page.left(100)));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1180, 760);
    m_words->setWordWrap(true);
    m_words->setText(metText(entry));
    m_view->setAuthor(entry.conflict ? theirAuthorText(*entry.conflict, zone, locale()) : QString());
    m_parts->addWidget(m_instead);
    m_parts->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->addWidget(m_words);
    column->addWidget(m_parts, 1);
    column->addWidget(makeFields());
    if (isResolvable(entry)) {
        m_instead->setEmptiness(
            {.icon = u"clock"_s, .sentence = tr("The texts are being compared…"), .hint = {}});
    } else {
        m_words->hide();
        m_instead->setEmptiness(
            {.icon = u"info"_s, .sentence = unresolvableText(entry), .hint = unresolvableHint(entry)});
    }
    connect(m_view, &ThreewayView::decided, this, &ThreewayWindow::refresh);
    connect(m_view, &ThreewayView::decided, this, &ThreewayWindow::keepSoon);
    m_keepSoon.setSingleShot(true);
    connect(&m_keepSoon, &QTimer::timeout, this, &ThreewayWindow::keep);
    refresh();
}

ThreewayWindow::~ThreewayWindow()
{
    if (m_keepSoon.isActive())
        keep();
}

QWidget *ThreewayWindow::makeFields()
{
    auto *fields = new QWidget(this);
    m_outcome = new shared::PlainLabel(fields);
    m_outcome->setWordWrap(true);
    m_summary = new QLineEdit(mergedSummaryText(m_entry), fields);
    m_summary->setMaxLength(longestSummary);
    m_summary->setPlaceholderText(tr("Summary for the page’s history"));
    m_summary->setAccessibleName(tr("Summary for the page’s history"));
    m_summary->setCursorPosition(0);
    m_save = new QPushButton(tr("Save result"), fields);
    m_outbox = new QPushButton(tr("Open the outbox"), fields);
    m_close = new QPushButton(tr("Close"), fields);
    m_close->setToolTip(tr("What you decided is kept, to go on with it later"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_summary, 1);
    if (!isResolvable(m_entry))
        row->addStretch(1); // in place of what is hidden
    for (QPushButton *button : {m_save, m_outbox, m_close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    column->addWidget(m_outcome);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_view->settle();
        if (m_view->openCount() > 0) // since the button was there to be pressed
            return;
        m_saving = true;
        refresh();
        Q_EMIT saveWanted(m_entry.id, m_view->text(), m_summary->text().simplified());
    });
    connect(m_summary, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_outbox, &QPushButton::clicked, this, &ThreewayWindow::outboxWanted);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    return fields;
}

void ThreewayWindow::setMerge(const base::Merge &merge, const QString &kept)
{
    m_view->setMerge(merge, kept);
    m_parts->setCurrentWidget(m_view);
    m_view->setFocus();
    refresh();
}

void ThreewayWindow::setObstacle(const QString &obstacle)
{
    if (m_done || m_saving || std::exchange(m_obstacle, obstacle) == obstacle)
        return;
    m_outcome->setText(obstacle);
    refresh();
}

void ThreewayWindow::sayOutcome(const QString &sentence, bool kept)
{
    m_saving = false;
    m_done = kept;
    m_outcome->setText(sentence);
    refresh();
    if (kept)
        m_outbox->setFocus(Qt::OtherFocusReason);
}

void ThreewayWindow::refresh()
{
    const bool comparable = isResolvable(m_entry);
    const bool compared = m_parts->currentWidget() == m_view;
    const bool free = compared && !m_saving && !m_done && m_obstacle.isEmpty();
    m_save->setVisible(comparable);
    m_save->setEnabled(free && m_view->openCount() == 0);
    m_save->setToolTip(free && m_view->openCount() > 0 ? leftText(m_view->openCount())
                                                       : tr("Saves the result to the wiki"));
    m_summary->setVisible(comparable);
    m_summary->setEnabled(free);
    m_view->setEnabled(!m_done && !m_saving);
    m_outbox->setVisible(m_done || !m_obstacle.isEmpty());
    m_outcome->setVisible(!m_outcome->text().isEmpty());
}

void ThreewayWindow::keepSoon()
{
    m_touched = m_touched || m_view->isTouched(); // what is taken back has been kept before
    if (m_touched && !m_keepSoon.isActive())
        m_keepSoon.start(keepAfter);
}

void ThreewayWindow::keep()
{
    m_keepSoon.stop();
    const QString state = m_view->state();
    if (!m_done && std::exchange(m_kept, state) != state)
        Q_EMIT keepWanted(m_entry.id, state);
}

/// Also what closing the window asks for.
void ThreewayWindow::reject()
{
    if (m_touched || m_view->isTouched())
        keep();
    QDialog::reject();
}

} // namespace outbox
