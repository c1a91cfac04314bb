// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/moment/scrubber.h"

#include "widgets/moment/tickslider.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace moment {

using namespace Qt::StringLiterals;
namespace space = shared::space;

namespace {

constexpr int speeds[]{60, 600, 3600};
constexpr int usual = 1; // of them
constexpr qsizetype longestLabel = 40;

} // namespace

Scrubber::Scrubber(const base::Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_player(clock)
    , m_play(makeButton(u"▶"_s, tr("Play (Space)")))
    , m_earlier(makeButton(u"|◀"_s, tr("To what happened before (Ctrl+Left)")))
    , m_later(makeButton(u"▶|"_s, tr("To what happened next (Ctrl+Right)")))
    , m_slider(new TickSlider(m_player, this))
    , m_words(new shared::PlainLabel(this))
    , m_speed(new QComboBox(this))
    , m_leave(makeButton(tr("Leave"), tr("Back to where you were (Esc)")))
{
    setAccessibleName(tr("Going through the past"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How many times as quick as it happened"));
    for (const int speed : speeds)
        m_speed->addItem(u"×%1"_s.arg(speed), speed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::s, space::xs, space::s, space::xs);
    row->setSpacing(space::s);
    for (QWidget *part : QWidgetList{m_earlier, m_play, m_later})
        row->addWidget(part);
    row->addWidget(m_slider, 1);
    for (QWidget *part : QWidgetList{m_words, m_speed, m_leave})
        row->addWidget(part);
    connect(m_play, &QToolButton::clicked, this, [this] { m_player.setPlaying(!m_player.isPlaying()); });
    connect(m_earlier, &QToolButton::clicked, this, [this] { m_player.step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { m_player.step(1); });
    connect(m_leave, &QToolButton::clicked, this, &Scrubber::left);
    connect(m_slider, &TickSlider::left, this, &Scrubber::left);
    connect(m_speed, &QComboBox::currentIndexChanged, this,
            [this] { m_player.setSpeed(m_speed->currentData().toInt()); });
    m_speed->setCurrentIndex(usual);
    connect(&m_player, &Player::moved, this, &Scrubber::refresh);
    connect(&m_player, &Player::ticksChanged, this, &Scrubber::refresh);
    connect(&m_player, &Player::playingChanged, this, &Scrubber::refresh);
    refresh();
}

QToolButton *Scrubber::makeButton(const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(shared::plainToolTip(name));
    return button;
}

void Scrubber::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    refresh();
}

void Scrubber::focusSlider()
{
    m_slider->setFocus(Qt::OtherFocusReason);
}

QString Scrubber::sentence() const
{
    const QDateTime at = base::toUtc(m_player.at()).toTimeZone(m_zone);
    const QString time =
        u"%1 %2"_s.arg(locale().toString(at, QLocale::ShortFormat), at.timeZoneAbbreviation());
    const auto here = std::ranges::find(m_player.ticks(), m_player.at(), &Tick::at);
    return here == m_player.ticks().end() ? time
                                          : u"%1 · %2"_s.arg(time, shared::capped(here->label, longestLabel));
}

void Scrubber::refresh()
{
    const bool playing = m_player.isPlaying();
    const QString name = playing ? tr("Pause (Space)") : tr("Play (Space)");
    m_play->setText(playing ? u"❚❚"_s : u"▶"_s);
    m_play->setAccessibleName(name);
    m_play->setToolTip(shared::plainToolTip(name));
    const QList<Tick> &ticks = m_player.ticks();
    m_earlier->setEnabled(!ticks.isEmpty() && ticks.first().at < m_player.at());
    m_later->setEnabled(!ticks.isEmpty() && ticks.last().at > m_player.at());
    m_words->setText(sentence());
    m_words->setMinimumWidth(std::max(m_words->minimumWidth(), m_words->sizeHint().width())); // no trembling
    m_slider->setSentence(sentence());
}

} // namespace moment
