// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/round/roundview.h"

#include "models/round/roundrecords.h"
#include "models/round/roundtext.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/recordsview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace rounds {

using namespace Qt::StringLiterals;
using shared::CellKind;

namespace {

constexpr int longestName = 60;
constexpr int longestNote = 2000;

QList<shared::RecordsColumn> columns()
{
    return {{.kind = CellKind::State, .widest = u"✓ camille"_s},
            {.kind = CellKind::Name, .stretched = true},
            {.kind = CellKind::Text, .widest = u"12 vont bien, mesuré il y a 4 s"_s},
            {.kind = CellKind::Text, .widest = u"une note"_s}};
}

} // namespace

RoundView::RoundView(QWidget *parent)
    : QWidget(parent)
    , m_view(new shared::RecordsView({.accessibleName = tr("Steps of the round"),
                                      .placeholder = tr("Filter the steps"),
                                      .fileName = u"round"_s},
                                     columns(), this))
    , m_told(new shared::PlainLabel(this))
{
    m_told->setWordWrap(true);
    m_told->setContentsMargins(8, 4, 8, 4);
    m_told->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_told);
    column->addWidget(m_view, 1);
    column->addWidget(makeNote());
    auto *space = new QShortcut(Qt::Key_Space, m_view->focusProxy());
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &RoundView::toggle);
    connect(m_view, &shared::RecordsView::recordSelected, this, [this] {
        refreshTools();
        refreshNote();
    });
    setFocusProxy(m_view);
    refresh();
}

QToolButton *RoundView::tool(const QString &icon, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setIcon(shared::icon(icon));
    button->setText(text);
    button->setToolTip(tip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

QWidget *RoundView::makeTools()
{
    auto *tools = new QWidget(this);
    m_history = new QComboBox(tools);
    m_history->setAccessibleName(tr("Which round"));
    m_history->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_history, &QComboBox::activated, this,
            [this](int row) { Q_EMIT roundChosen(m_history->itemData(row).toString()); });
    m_person = new QLineEdit(tools);
    m_person->setMaxLength(longestName);
    m_person->setPlaceholderText(tr("Your name"));
    m_person->setAccessibleName(tr("Your name, beside what you tick"));
    m_person->setMaximumWidth(180);
    connect(m_person, &QLineEdit::textEdited, this, [this] {
        refreshTools();
        Q_EMIT personChanged(person());
    });
    m_start = tool(u"forward"_s, tr("Start a round"), tr("Begins today’s round; the last ones are kept"));
    m_tick = tool(u"state-ok"_s, tr("Tick"),
                  tr("Ticks the chosen step in your name, or takes the tick back (Space)"));
    m_finish = tool(u"lock"_s, tr("Finish"), tr("Ends the round and keeps what the signals prove now"));
    m_save = tool(u"export"_s, tr("Save to the wiki"), {});
    auto *copying = tool(u"copy"_s, tr("Copy"), tr("Takes the round out as text"));
    copying->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(copying);
    menu->addAction(tr("For the chat"), this, [this] { copy(false); });
    menu->addAction(tr("For the wiki"), this, [this] { copy(true); });
    copying->setMenu(menu);
    connect(m_start, &QToolButton::clicked, this, &RoundView::startWanted);
    connect(m_tick, &QToolButton::clicked, this, &RoundView::toggle);
    connect(m_finish, &QToolButton::clicked, this, &RoundView::finishWanted);
    connect(m_save, &QToolButton::clicked, this, &RoundView::saveWanted);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(8, 4, 8, 0);
    for (QWidget *one : std::initializer_list<QWidget *>{m_history, m_person, m_start, m_tick, m_finish})
        row->addWidget(one);
    row->addStretch(1);
    row->addWidget(copying);
    row->addWidget(m_save);
    return tools;
}

QWidget *RoundView::makeNote()
{
    auto *place = new QWidget(this);
    m_note = new QLineEdit(place);
    m_note->setMaxLength(longestNote);
    m_note->setAccessibleName(tr("Note on the chosen step"));
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!m_noted.isEmpty())
            Q_EMIT noteTyped(m_noted, text);
    });
    auto *label = new QLabel(tr("&Note"), place);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_note);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(8, 4, 8, 6);
    row->addWidget(label);
    row->addWidget(m_note, 1);
    return place;
}

void RoundView::setSheet(const Sheet &sheet, const QTimeZone &zone)
{
    const bool another = sheet.round.has_value() != m_sheet.round.has_value()
        || (sheet.round && sheet.round->id != m_sheet.round->id);
    m_sheet = sheet;
    m_zone = zone;
    if (another)
        m_noted.clear();
    refresh();
}

void RoundView::setHistory(const QList<Round> &rounds)
{
    const QString chosen = m_sheet.round ? m_sheet.round->id : QString();
    m_history->clear();
    const bool any = std::ranges::any_of(rounds, &Round::isOpen);
    if (!any)
        m_history->addItem(tr("The next round"), QString());
    for (const Round &round : rounds)
        m_history->addItem(roundName(round, m_zone, locale()), round.id);
    m_history->setCurrentIndex(std::max(0, m_history->findData(chosen)));
}

void RoundView::setPerson(const QString &name)
{
    m_person->setText(name);
    refreshTools();
}

QString RoundView::person() const
{
    return m_person->text().simplified();
}

void RoundView::setSavingObstacle(const QString &obstacle)
{
    m_obstacle = obstacle;
    refreshTools();
}

void RoundView::say(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

void RoundView::refresh()
{
    m_view->setMoment(m_sheet.moment);
    m_view->setHeadings(roundHeadings());
    m_view->setRecords(roundRecords(m_sheet, m_zone, locale()), sheetText(m_sheet, m_zone, locale()));
    refreshTools();
    refreshNote();
}

void RoundView::refreshTools()
{
    const bool named = !person().isEmpty();
    const records::Record *record = m_view->current();
    const Line *line = record ? m_sheet.line(record->key) : nullptr;
    m_start->setVisible(!m_sheet.isOpen());
    m_start->setEnabled(named && !m_sheet.lines.isEmpty());
    m_tick->setVisible(m_sheet.isOpen());
    m_tick->setEnabled(named && line);
    m_tick->setText(line && line->mark.kind == Mark::Kind::ByHand ? tr("Take the tick back") : tr("Tick"));
    m_finish->setVisible(m_sheet.isOpen());
    m_finish->setEnabled(named);
    const bool finished = m_sheet.round && !m_sheet.isOpen();
    m_save->setEnabled(finished && m_obstacle.isEmpty());
    m_save->setToolTip(finished ? m_obstacle : tr("Finish the round first"));
}

/// The user's cursor stays where it is: only another step's note replaces the text.
void RoundView::refreshNote()
{
    const records::Record *record = m_view->current();
    const Line *line = record && m_sheet.round ? m_sheet.line(record->key) : nullptr;
    m_note->setEnabled(line);
    m_note->setPlaceholderText(line ? tr("What you saw, or what is left to do")
                                    : tr("Choose a step of a round to write about it"));
    const QString step = line ? line->step.id : QString();
    if (step == m_noted && m_note->hasFocus())
        return;
    m_noted = step;
    if (const QString text = line ? line->mark.note : QString(); text != m_note->text())
        m_note->setText(text);
}

void RoundView::toggle()
{
    const records::Record *record = m_view->current();
    const Line *line = record ? m_sheet.line(record->key) : nullptr;
    if (!line || !m_sheet.isOpen())
        return;
    if (person().isEmpty()) {
        m_person->setFocus(); // a tick without a name says nothing
        return;
    }
    Q_EMIT tickWanted(line->step.id, line->mark.kind != Mark::Kind::ByHand);
}

void RoundView::copy(bool forWiki)
{
    QGuiApplication::clipboard()->setText(forWiki ? wikiText(m_sheet, m_zone, locale())
                                                  : chatText(m_sheet, m_zone, locale()));
}

} // namespace rounds
