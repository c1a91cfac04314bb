// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pastplayer.h"

#include "app/backend.h"
#include "app/desk.h"
#include "widgets/moment/scrubber.h"

namespace app {

using moment::Player;
using moment::Tick;

PastPlayer::PastPlayer(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_scrubber(new moment::Scrubber(desk.backend().clock()))
{
    m_scrubber->hide();
    Player &player = m_scrubber->player();
    connect(&player, &Player::momentWanted, this, [this](base::Instant at) {
        m_moving = true;
        m_desk.setMoment({at});
        m_moving = false;
        follow();
    });
    connect(m_scrubber, &moment::Scrubber::left, this, [this] { setOpen(false); });
    // Later: the store that tells of an answer is the one that goes when the next moment is asked for.
    connect(&desk, &Desk::updated, this, &PastPlayer::follow, Qt::QueuedConnection);
    connect(&desk, &Desk::zoneChanged, m_scrubber, &moment::Scrubber::setZone);
    connect(&desk, &Desk::lengthChanged, this, [this] {
        if (m_open)
            begin();
    });
    connect(&desk, &Desk::momentChanged, this, [this](const base::Moment &moment) {
        if (m_open && !m_moving && moment.isLive())
            setOpen(false); // somebody went back by another way
        else if (m_open && !m_moving)
            begin();
    });
}

void PastPlayer::setOpen(bool open)
{
    if (std::exchange(m_open, open) == open)
        return;
    m_scrubber->setVisible(open);
    if (open) {
        m_before = m_desk.moment();
        m_desk.navigation().setPassing(true);
        m_scrubber->setZone(m_desk.zone());
        if (Surveys *surveys = m_desk.backend().surveys())
            surveys->outages().want();
        begin();
        m_scrubber->focusSlider();
    } else {
        m_scrubber->player().setPlaying(false);
        m_desk.setMoment(m_before);
        m_desk.navigation().setPassing(false);
    }
    Q_EMIT openChanged(open);
}

/// The range of the window, up to now, or with the moment in its middle.
void PastPlayer::begin()
{
    const base::Instant now = m_desk.backend().clock().now();
    const base::Instant at = m_desk.shownInstant();
    const base::Instant to = std::min(now, at + m_desk.length() / 2);
    Player &player = m_scrubber->player();
    player.setRange(to - m_desk.length(), to);
    player.start(at);
    gatherTicks();
}

void PastPlayer::gatherTicks()
{
    const auto add = [this](const Tick &tick) {
        if (!m_ticks.contains(tick))
            m_ticks.append(tick);
    };
    if (const IncidentSource *source = m_desk.backend().incidents(); source && source->history()) {
        for (const incidents::Incident &incident : source->history()->incidents) {
            if (incident.start.precision == incidents::WrittenDate::Precision::Minute)
                add({incident.start.from(source->zone()), incident.title});
        }
    }
    if (Surveys *surveys = m_desk.backend().surveys()) {
        for (const incidents::Outage &outage : surveys->outages().value().value_or(incidents::Outages()).list)
            add({outage.from(), tr("Down: %1").arg(outage.root.subject)});
    }
    m_scrubber->player().setTicks(m_ticks);
}

void PastPlayer::follow()
{
    if (!m_open)
        return;
    gatherTicks();
    if (m_scrubber->player().isWaiting() && isAnswered())
        m_scrubber->player().setAnswered();
}

/// Well or not: who does not answer is asked about the next moment no sooner, but is.
bool PastPlayer::isAnswered() const
{
    const health::HealthStore *health = m_desk.backend().health();
    const WikiSource *wiki = m_desk.backend().wiki();
    const auto ended = [](const auto &held) { return held.asOf || held.error; };
    return (!health || ended(health->held())) && (!wiki || ended(wiki->shown().held()));
}

} // namespace app
