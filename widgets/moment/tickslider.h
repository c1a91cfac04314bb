// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace moment {

class Player;

/// The range of a player as a slider, with a mark for each thing that happened; its tool tip says what. Space
/// plays and pauses, the arrows move, with Ctrl from one mark to the next.
class TickSlider final : public QSlider {
    Q_OBJECT

public:
    /// @param player outlives this
    explicit TickSlider(Player &player, QWidget *parent = nullptr);

    /// In words, for the name of a place and for who cannot see it.
    void setSentence(const QString &sentence);

Q_SIGNALS:
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    int positionOf(qint64 second) const;
    QString tipAt(int x) const;

    Player &m_player;
};

} // namespace moment
