// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/moment/timebar.h"

#include "models/base/momenttext.h"
#include "widgets/moment/rangechoice.h"
#include "widgets/moment/timefield.h"
#include "widgets/shared/elidedlabel.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace moment {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr int fieldWidth = 200;

QToolButton *iconButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(shared::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

TimeBar::TimeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_words(new shared::ElidedLabel(this))
    , m_ranges(new RangeChoice(this))
    , m_back(iconButton(u"back"_s, tr("Half a range earlier (Shift+Left)"), this))
    , m_forward(iconButton(u"forward"_s, tr("Half a range later (Shift+Right)"), this))
    , m_field(new TimeField(this))
    , m_utc(new QToolButton(this))
    , m_live(new QPushButton(tr("Live"), this))
{
    setAccessibleName(tr("Time"));
    m_utc->setText(u"UTC"_s);
    m_utc->setCheckable(true);
    m_utc->setAccessibleName(tr("Show times in UTC"));
    m_utc->setToolTip(tr("Show times in UTC instead of local time"));
    m_live->setToolTip(tr("Show what is now (Home)"));
    arrange();
    connectParts();
    m_ranges->setLength(m_length);
    refresh();
}

void TimeBar::arrange()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shared::space::s, shared::space::xs, shared::space::s, shared::space::xs);
    row->setSpacing(shared::space::s);
    m_field->setMinimumWidth(fieldWidth / 2);
    m_field->setMaximumWidth(fieldWidth);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_live);
    row->addWidget(m_field);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_ranges);
    row->addWidget(m_utc);
}

void TimeBar::connectParts()
{
    connect(m_ranges, &RangeChoice::chosen, this, &TimeBar::lengthWanted);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_utc, &QToolButton::toggled, this, &TimeBar::utcWanted);
    connect(m_field, &TimeField::asked, this, &TimeBar::asked);
    connect(m_field, &TimeField::left, this, &TimeBar::left);
    connect(m_field, &TimeField::said, this, [this](const QString &typed) {
        m_typed = typed;
        refresh();
    });
    connect(m_live, &QPushButton::clicked, this, [this] {
        if (m_held)
            Q_EMIT resumeWanted();
        if (!m_moment.isLive())
            Q_EMIT asked({});
        Q_EMIT left();
    });
}

void TimeBar::setMoment(const base::Moment &moment)
{
    m_moment = moment;
    refresh();
}

void TimeBar::setLength(base::Milliseconds length)
{
    m_length = length;
    m_ranges->setLength(length);
}

void TimeBar::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_field->setZone(zone);
    m_utc->setChecked(zone == QTimeZone::utc());
    refresh();
}

void TimeBar::setNow(base::Instant now)
{
    m_now = now;
    m_field->setNow(now);
    refresh();
}

void TimeBar::setHeld(bool held)
{
    m_held = held;
    refresh();
}

void TimeBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void TimeBar::step(int direction)
{
    const base::Instant at = m_moment.past.value_or(m_now) + direction * (m_length / 2);
    if (at >= m_now)
        Q_EMIT asked({});
    else if (at >= base::Instant())
        Q_EMIT asked({.moment = {at}, .length = std::nullopt});
}

QString TimeBar::sentence() const
{
    if (!m_moment.isLive())
        return base::momentText(m_moment, m_now, m_zone, locale());
    const QString zone = base::toUtc(m_now).toTimeZone(m_zone).timeZoneAbbreviation();
    return m_held ? tr("Paused. Nothing is asked until you go on (Space).")
                  : tr("Live, times in %1").arg(zone);
}

void TimeBar::refresh()
{
    const bool past = !m_moment.isLive();
    const shared::Theme &theme = shared::Theme::of(palette());
    const QColor colour = past ? theme.surface : m_held ? theme.info : theme.muted;
    const QString icon = past ? u"clock"_s : m_held ? u"stale"_s : u"refresh"_s;
    m_icon->setPixmap(shared::iconPixmap(icon, colour, iconSize, devicePixelRatioF()));
    m_words->setForegroundRole(past ? QPalette::Base
                                    : QPalette::WindowText); // on the accent, or on the window
    QFont font = this->font();
    font.setBold(past || m_held);
    m_words->setFont(font);
    m_words->setText(m_typed.isEmpty() ? sentence() : m_typed);
    m_words->setAccessibleName(m_words->text());
    m_live->setText(m_held && !past ? tr("Go On") : tr("Live"));
    m_live->setEnabled(past || m_held);
    m_forward->setEnabled(past);
    update();
}

void TimeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const auto type = event->type();
    if (m_live
        && (type == QEvent::PaletteChange || type == QEvent::LocaleChange || type == QEvent::FontChange))
        refresh();
}

/// In the past the whole bar is in the accent: no glance at the window may miss it.
void TimeBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_moment.isLive())
        QPainter(this).fillRect(rect(), shared::Theme::of(palette()).info);
}

} // namespace moment
