// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeaxisbar.h"

#include "app/backend.h"
#include "app/desk.h"
#include "app/pastplayer.h"
#include "app/windowmemory.h"
#include "widgets/moment/scrubber.h"
#include "widgets/moment/timebar.h"
#include "widgets/shared/icons.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;
using shared::icon;

TimeAxisBar::TimeAxisBar(Desk &desk, WindowMemory &memory, QWidget *parent)
    : QToolBar(tr("Time"), parent)
    , m_desk(desk)
    , m_memory(memory)
    , m_bar(new moment::TimeBar(this))
    , m_player(new PastPlayer(desk, this))
{
    setObjectName(u"time"_s); // saved layouts know it by this
    setMovable(false);
    setContentsMargins({});
    toggleViewAction()->setVisible(false); // what moment is shown is never hidden
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *rows = new QWidget(this);
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(&m_player->scrubber());
    rows->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addWidget(rows);
    listen();
    qApp->installEventFilter(this);
    m_bar->setNow(m_desk.backend().clock().now());
    m_bar->setMoment(m_desk.moment());
    m_bar->setLength(m_desk.length());
    m_bar->setZone(m_desk.zone());
    setUtc(m_memory.flag(u"utc"_s));
}

void TimeAxisBar::listen()
{
    connect(m_bar, &moment::TimeBar::asked, &m_desk, &Desk::setAsked);
    connect(m_bar, &moment::TimeBar::lengthWanted, &m_desk, &Desk::setLength);
    connect(m_bar, &moment::TimeBar::utcWanted, this, &TimeAxisBar::setUtc);
    connect(m_bar, &moment::TimeBar::resumeWanted, this, [this] { setHeld(false); });
    connect(m_bar, &moment::TimeBar::left, this, &TimeAxisBar::left);
    connect(&m_desk, &Desk::momentChanged, m_bar, &moment::TimeBar::setMoment);
    connect(&m_desk, &Desk::momentChanged, this, [this](const base::Moment &moment) {
        if (m_now)
            m_now->setEnabled(!moment.isLive());
    });
    connect(&m_desk, &Desk::lengthChanged, m_bar, &moment::TimeBar::setLength);
    connect(&m_desk, &Desk::zoneChanged, m_bar, &moment::TimeBar::setZone);
    connect(&m_desk, &Desk::ticked, m_bar, [this] { m_bar->setNow(m_desk.backend().clock().now()); });
}

QList<QAction *> TimeAxisBar::makeActions(QObject &owner)
{
    const auto make = [&owner](const QString &name, const QString &text, const QKeySequence &key) {
        auto *action = new QAction(icon(name), text, &owner);
        action->setShortcut(key);
        return action;
    };
    QAction *go = make(u"clock"_s, tr("&Go to a Time…"), Qt::Key_T);
    connect(go, &QAction::triggered, m_bar, &moment::TimeBar::focusField);
    m_now = make(u"refresh"_s, tr("Back to &Live"), Qt::Key_Home);
    m_now->setEnabled(!m_desk.moment().isLive()); // live, the key is the panels'
    connect(m_now, &QAction::triggered, &m_desk, [this] { m_desk.setMoment({}); });
    QAction *earlier = make(u"back"_s, tr("Half a Range &Earlier"), Qt::SHIFT | Qt::Key_Left);
    connect(earlier, &QAction::triggered, m_bar, [this] { m_bar->step(-1); });
    QAction *later = make(u"forward"_s, tr("Half a Range &Later"), Qt::SHIFT | Qt::Key_Right);
    connect(later, &QAction::triggered, m_bar, [this] { m_bar->step(1); });
    m_hold = make(u"stale"_s, tr("&Pause Live"), Qt::Key_Space);
    m_hold->setCheckable(true);
    connect(m_hold, &QAction::toggled, this, &TimeAxisBar::setHeld);
    QAction *utc = make({}, tr("Times in &UTC"), {});
    utc->setCheckable(true);
    utc->setChecked(m_desk.zone() == QTimeZone::utc());
    connect(utc, &QAction::toggled, this, &TimeAxisBar::setUtc);
    connect(&m_desk, &Desk::zoneChanged, utc,
            [utc](const QTimeZone &zone) { utc->setChecked(zone == QTimeZone::utc()); });
    return {go, m_now, earlier, later, makePlayAction(owner), m_hold, utc};
}

QAction *TimeAxisBar::makePlayAction(QObject &owner)
{
    auto *play = new QAction(tr("Play the Pas&t"), &owner);
    play->setShortcut(Qt::SHIFT | Qt::Key_T);
    play->setCheckable(true);
    connect(play, &QAction::toggled, m_player, &PastPlayer::setOpen);
    connect(m_player, &PastPlayer::openChanged, play, &QAction::setChecked);
    connect(m_player, &PastPlayer::openChanged, this, [this](bool open) {
        if (!open)
            Q_EMIT left();
    });
    return play;
}

QString TimeAxisBar::sentence() const
{
    return m_bar->sentence();
}

void TimeAxisBar::setUtc(bool utc)
{
    const QTimeZone zone = utc ? QTimeZone::utc() : QTimeZone::systemTimeZone();
    if (m_desk.zone() == zone)
        return;
    m_memory.keep(u"utc"_s, utc);
    m_desk.setZone(zone);
}

void TimeAxisBar::setHeld(bool held)
{
    m_desk.backend().setHeld(held);
    m_bar->setHeld(held);
    if (m_hold)
        m_hold->setChecked(held);
}

/// Space presses what has the keyboard, and only pauses where it would press nothing.
bool TimeAxisBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QToolBar::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool presses = qobject_cast<QAbstractButton *>(watched) || qobject_cast<QComboBox *>(watched);
    if (presses && key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier)
        event->accept();
    return QToolBar::eventFilter(watched, event);
}

} // namespace app
