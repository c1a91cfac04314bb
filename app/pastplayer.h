// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/moment.h"
#include "widgets/moment/player.h"

#include <QObject>

namespace moment {
class Scrubber;
}

namespace app {

class Desk;

/// Lets the window go through the past: while the scrubber is open it moves the desk's moment, with a mark
/// for each incident and outage, and when it is left the desk is back where it was.
class PastPlayer final : public QObject {
    Q_OBJECT

public:
    /// @param desk outlives this
    explicit PastPlayer(Desk &desk, QObject *parent = nullptr);

    moment::Scrubber &scrubber() const
    {
        return *m_scrubber;
    } ///< hidden until it is opened; whoever shows it owns it
    bool isOpen() const { return m_open; }
    void setOpen(bool open);

Q_SIGNALS:
    void openChanged(bool open);

private:
    void begin();
    void gatherTicks();
    void follow();
    bool isAnswered() const;

    Desk &m_desk;
    moment::Scrubber *m_scrubber;
    QList<moment::Tick> m_ticks; ///< all that were seen: of a past moment fewer are known
    base::Moment m_before; ///< where one was
    bool m_open = false;
    bool m_moving = false; ///< the desk's moment is being moved from here
};

} // namespace app
