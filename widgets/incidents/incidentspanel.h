// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident.h"
#include "models/incidents/outage.h"
#include "models/records/record.h"
#include "widgets/shared/panel.h"

class QTabWidget;

namespace charts {
class Timeline;
}

namespace shared {
class RecordsView;
}

namespace incidents {

/// What went wrong before, as the wiki tells it and as it was measured: over the years, and as lists, the
/// newest first. Enter, a double click or the button shows the whole window as it was then.
class IncidentsPanel : public shared::Panel {
    Q_OBJECT

public:
    explicit IncidentsPanel(QWidget *parent = nullptr);

    void setHistory(const History &history, const QTimeZone &zone);
    void setOutages(const Outages &outages);
    /// What stands there without an incident.
    void setEmptyReason(const shared::Emptiness &reason);
    void setMoment(base::Instant moment);

Q_SIGNALS:
    void pageWanted(const QString &page, int line);
    void chartWanted(const records::Chart &chart);
    void reportWanted(const incidents::Outage &outage); ///< it is to be written down
    void momentWanted(base::Instant from, base::Instant to); ///< the window is to show that time

protected:
    void changeEvent(QEvent *event) override;

private:
    shared::RecordsView *makeView(const QString &name, const QString &fileName);
    void offerReport();
    QWidget *makeContent();
    void refresh();
    void showTimeline();
    void select(const QString &key);
    void goTo(const QString &key);

    History m_history;
    Outages m_outages;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    base::Instant m_moment;
    shared::Emptiness m_reason;
    charts::Timeline *m_timeline;
    QTabWidget *m_tabs;
    shared::RecordsView *m_told; ///< by the wiki
    shared::RecordsView *m_measured;
};

} // namespace incidents
