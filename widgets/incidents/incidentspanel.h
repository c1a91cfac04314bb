// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident.h"
#include "widgets/shared/panel.h"

namespace shared {
class RecordsView;
}

namespace incidents {

/// What went wrong before, as the wiki tells it, the newest first. Enter, a double click or the button shows
/// the whole window as it was then.
class IncidentsPanel : public shared::Panel {
    Q_OBJECT

public:
    explicit IncidentsPanel(QWidget *parent = nullptr);

    void setHistory(const History &history, const QTimeZone &zone);
    /// What stands there without an incident.
    void setEmptyReason(const shared::Emptiness &reason);
    void setMoment(base::Instant moment);

Q_SIGNALS:
    void pageWanted(const QString &page, int line);
    void momentWanted(base::Instant from, base::Instant to); ///< the window is to show that time

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void goTo(const QString &id);

    History m_history;
    QTimeZone m_zone = QTimeZone::utc();
    shared::Emptiness m_reason;
    shared::RecordsView *m_view;
};

} // namespace incidents
