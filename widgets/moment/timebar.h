// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/momentparser.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace shared {
class ElidedLabel;
}

namespace moment {

class RangeChoice;
class TimeField;

/// Which moment the window shows, in words, and the ways to another one. Past moments colour all of it.
class TimeBar final : public QFrame {
    Q_OBJECT

public:
    explicit TimeBar(QWidget *parent = nullptr);

    void setMoment(const base::Moment &moment);
    void setLength(base::Milliseconds length);
    void setZone(const QTimeZone &zone);
    void setNow(base::Instant now); ///< the real one: ages count from it, and the future begins there
    void setHeld(bool held); ///< live, but the user paused it

    void focusField();
    /// Moves the moment by half of the length; forward at most to now.
    void step(int direction);

    /// What the bar says of the moment.
    QString sentence() const;

Q_SIGNALS:
    void asked(const base::AskedTime &time); ///< by the user
    void lengthWanted(base::Milliseconds length);
    void utcWanted(bool utc);
    void resumeWanted(); ///< goes on after a pause
    void left(); ///< the keyboard has no business here any more

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void connectParts();
    void refresh();

    base::Moment m_moment;
    base::Milliseconds m_length{std::chrono::hours(6)};
    base::Instant m_now;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    bool m_held = false;
    QString m_typed; ///< what is understood of a text that is being typed
    QLabel *m_icon;
    shared::ElidedLabel *m_words;
    RangeChoice *m_ranges;
    QToolButton *m_back;
    QToolButton *m_forward;
    TimeField *m_field;
    QToolButton *m_utc;
    QPushButton *m_live;
};

} // namespace moment
