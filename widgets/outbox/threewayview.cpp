// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outbox/threewayview.h"

#include "models/outbox/comparisontext.h"
#include "widgets/outbox/comparisontable.h"
#include "widgets/outbox/resulteditor.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

namespace outbox {

using namespace Qt::StringLiterals;
using base::MergeChoice;
using Kind = base::MergeHunk::Kind;
namespace space = shared::space;

namespace {

constexpr int iconSize = 16;

} // namespace

ThreewayView::ThreewayView(QWidget *parent)
    : QWidget(parent)
    , m_table(new ComparisonTable(m_model))
    , m_result(new ResultEditor)
{
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    auto *below = new QWidget(parts);
    auto *title = new shared::PlainLabel(tr("Result: what will be saved"), below);
    title->setFont(fontOf(shared::FontRole::Heading, font()));
    title->setBuddy(m_result);
    title->setContentsMargins(space::s, space::s, space::s, space::xs);
    auto *result = new QVBoxLayout(below);
    result->setContentsMargins({});
    result->setSpacing(0);
    result->addWidget(title);
    result->addWidget(m_result, 1);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(makeButtons());
    column->addWidget(parts, 1);
    setFocusProxy(m_table);
    connectParts();
    refresh();
}

QPushButton *ThreewayView::makeButton(const QString &text, const QKeySequence &key, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setToolTip(shared::plainToolTip(u"%1 (%2)"_s.arg(tip, key.toString(QKeySequence::NativeText))));
    auto *shortcut = new QShortcut(key, this); // of its own, so that a new text of the button keeps it
    connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    return button;
}

QWidget *ThreewayView::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_previous = makeButton(tr("Previous conflict"), Qt::ALT | Qt::Key_Up, tr("Goes to the conflict before"));
    m_next = makeButton(tr("Next conflict"), Qt::ALT | Qt::Key_Down, tr("Goes to the next conflict"));
    m_theirs = makeButton(tr("Take theirs"), Qt::CTRL | Qt::Key_1, tr("Their lines stand in the result"));
    m_ours = makeButton(tr("Take yours"), Qt::CTRL | Qt::Key_2, tr("Your lines stand in the result"));
    m_both =
        makeButton(tr("Take both"), Qt::CTRL | Qt::Key_3, tr("Their lines stand in the result, then yours"));
    m_undo = makeButton(tr("Undo"), QKeySequence::Undo, tr("Takes the last choice or change back"));
    m_icon = new QLabel(buttons);
    m_left = new shared::PlainLabel(buttons);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    for (QPushButton *button : {m_previous, m_next, m_theirs, m_ours, m_both, m_undo})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_icon);
    row->addWidget(m_left);
    return buttons;
}

void ThreewayView::connectParts()
{
    connect(m_previous, &QPushButton::clicked, this, [this] { goOn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goOn(1); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { choose(MergeChoice::Theirs); });
    connect(m_ours, &QPushButton::clicked, this, [this] { choose(MergeChoice::Ours); });
    connect(m_both, &QPushButton::clicked, this, [this] { choose(MergeChoice::Both); });
    connect(m_undo, &QPushButton::clicked, m_result, &QPlainTextEdit::undo);
    connect(m_result->document(), &QTextDocument::undoAvailable, m_undo, &QWidget::setEnabled);
    connect(m_result, &ResultEditor::decided, this, [this] {
        m_model.setDecisions(m_result->decisions());
        refresh();
        Q_EMIT decided();
    });
    connect(m_table, &ComparisonTable::hunkChanged, this, [this](qsizetype hunk) {
        if (m_result->hunkAtCursor() != hunk && !m_result->hasFocus())
            m_result->goToHunk(hunk);
        refresh();
    });
    connect(m_result, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const qsizetype hunk = m_result->hunkAtCursor();
        if (m_result->hasFocus() && hunk >= 0 && hunk != m_table->currentHunk())
            m_table->goToHunk(hunk);
    });
}

void ThreewayView::setMerge(const base::Merge &merge, const QString &kept)
{
    m_model.setMerge(merge);
    m_result->setMerge(merge, kept);
    m_undo->setEnabled(false);
    const qsizetype first = m_model.nextOpen(-1, 1);
    if (first >= 0)
        show(first);
    refresh();
}

void ThreewayView::setAuthor(const QString &author)
{
    m_model.setAuthor(author);
}

QString ThreewayView::state() const
{
    return m_result->state();
}

QString ThreewayView::text() const
{
    return m_result->text();
}

void ThreewayView::settle()
{
    m_result->settle();
}

bool ThreewayView::isTouched() const
{
    return m_result->document()->isUndoAvailable();
}

void ThreewayView::choose(MergeChoice choice)
{
    const qsizetype hunk = m_table->currentHunk();
    if (hunk >= 0)
        m_result->choose(hunk, choice);
}

void ThreewayView::goOn(int direction)
{
    const qsizetype hunk = m_model.nextOpen(m_table->currentHunk(), direction);
    if (hunk >= 0)
        show(hunk);
}

void ThreewayView::show(qsizetype hunk)
{
    m_table->goToHunk(hunk);
    m_result->goToHunk(hunk);
}

void ThreewayView::refresh()
{
    const qsizetype hunk = m_table->currentHunk();
    const auto kind = hunk < 0 ? Kind::Same : m_model.merge().hunks.at(hunk).kind;
    const bool choosable = kind == Kind::Ours || kind == Kind::Theirs || kind == Kind::Conflict;
    m_theirs->setEnabled(choosable);
    m_ours->setEnabled(choosable);
    m_both->setEnabled(kind == Kind::Conflict);
    const qsizetype open = m_model.openCount();
    m_previous->setEnabled(open > 0);
    m_next->setEnabled(open > 0);
    const base::State state = open > 0 ? base::State::Warning : base::State::Ok;
    const QColor color = shared::Theme::of(palette()).color(state);
    m_icon->setPixmap(shared::iconPixmap(shared::stateIconName(state), color, iconSize, devicePixelRatioF()));
    m_left->setText(leftText(open));
}

} // namespace outbox
