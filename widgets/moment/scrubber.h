// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/moment/player.h"

#include <QFrame>
#include <QTimeZone>

class QComboBox;
class QToolButton;

namespace shared {
class PlainLabel;
}

namespace moment {

class TickSlider;

/// A player with its slider and buttons: goes through what is in sight, from one thing that happened to the
/// next.
class Scrubber final : public QFrame {
    Q_OBJECT

public:
    /// @param clock outlives this
    explicit Scrubber(const base::Clock &clock, QWidget *parent = nullptr);

    Player &player() { return m_player; }
    void setZone(const QTimeZone &zone);
    void focusSlider();

    /// Where it is, in words; and what happened there.
    QString sentence() const;

Q_SIGNALS:
    void left(); ///< back to where one was

private:
    QToolButton *makeButton(const QString &text, const QString &name);
    void refresh();

    Player m_player;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QToolButton *m_play;
    QToolButton *m_earlier;
    QToolButton *m_later;
    TickSlider *m_slider;
    shared::PlainLabel *m_words;
    QComboBox *m_speed;
    QToolButton *m_leave;
};

} // namespace moment
