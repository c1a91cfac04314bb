// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/moment/tickslider.h"

#include "widgets/moment/player.h"
#include "widgets/shared/plainlabel.h"
#include "widgets/shared/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QToolTip>

namespace moment {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int markWidth = 2;
constexpr int reach = 4; ///< pixels beside a mark that still mean it
constexpr qsizetype mostTips = 5;

qint64 seconds(base::Milliseconds length)
{
    return length / 1s;
}

} // namespace

TickSlider::TickSlider(Player &player, QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
    , m_player(player)
{
    setAccessibleName(tr("Place in the past"));
    connect(&player, &Player::moved, this, &TickSlider::follow);
    connect(&player, &Player::ticksChanged, this, qOverload<>(&QWidget::update));
    connect(this, &QSlider::valueChanged, this, [this](int value) {
        if (value != seconds(m_player.at() - m_player.from())) // moved here, not by the player
            m_player.seek(m_player.from() + std::chrono::seconds(value));
    });
    follow();
}

void TickSlider::setSentence(const QString &sentence)
{
    setAccessibleDescription(sentence);
}

void TickSlider::follow()
{
    const auto length = int(seconds(m_player.to() - m_player.from()));
    const QSignalBlocker silent(this);
    setRange(0, length);
    setSingleStep(std::max(1, length / 200));
    setPageStep(std::max(1, length / 20));
    setValue(int(seconds(m_player.at() - m_player.from())));
    update();
}

int TickSlider::positionOf(qint64 second) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int handle =
        style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this).width();
    return handle / 2 + QStyle::sliderPositionFromValue(minimum(), maximum(), int(second), width() - handle);
}

QString TickSlider::tipAt(int x) const
{
    QStringList labels;
    for (const Tick &tick : m_player.ticks()) {
        if (std::abs(positionOf(seconds(tick.at - m_player.from())) - x) <= reach && labels.size() < mostTips)
            labels.append(tick.label);
    }
    return labels.join(u'\n');
}

/// The window has other uses for Space and for Esc.
bool TickSlider::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space || key->key() == Qt::Key_Escape || key->key() == Qt::Key_Home) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos().x());
        QToolTip::showText(help->globalPos(), tip.isEmpty() ? QString() : shared::plainToolTip(tip), this);
        return true;
    }
    return QSlider::event(event);
}

void TickSlider::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Space:
        m_player.setPlaying(!m_player.isPlaying());
        return;
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (control) {
            m_player.step(event->key() == Qt::Key_Left ? -1 : 1);
            return;
        }
        break;
    default:
        break;
    }
    QSlider::keyPressEvent(event);
}

/// A click goes there, and the handle can be drawn on from there.
void TickSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && width() > 0) {
        const int handle = positionOf(0);
        setValue(QStyle::sliderValueFromPosition(minimum(), maximum(), int(event->position().x()) - handle,
                                                 width() - 2 * handle));
    }
    QSlider::mousePressEvent(event);
}

void TickSlider::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const auto &theme = shared::Theme::of(palette());
    for (const Tick &tick : m_player.ticks()) {
        const int x = positionOf(seconds(tick.at - m_player.from()));
        painter.fillRect(QRect(x - markWidth / 2, 0, markWidth, height()), theme.critical);
    }
    painter.end();
    QSlider::paintEvent(event);
}

} // namespace moment
