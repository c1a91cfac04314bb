// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident.h"
#include "models/incidents/outage.h"
#include "models/incidents/reliability.h"
#include "models/records/record.h"
#include "widgets/shared/panel.h"

class QTabWidget;

namespace charts {
class Timeline;
}

namespace shared {
class RecordsView;
struct RecordsColumn;
} // namespace shared

namespace incidents {

/// What went wrong before, as the wiki tells it and as it was measured: over the years, and as lists, the
/// newest first; what the alerts saw of it, and what it comes to by semester. Enter, a double click or the
/// button shows the whole window as it was then.
class IncidentsPanel : public shared::Panel {
    Q_OBJECT

public:
    explicit IncidentsPanel(QWidget *parent = nullptr);

    void setHistory(const History &history, const QTimeZone &zone);
    void setOutages(const Outages &outages);
    /// What both come to beside the alerts; nothing while these are not known.
    void setReview(const std::optional<Review> &review);
    /// Why there is no review.
    void setReviewReason(const QString &reason);
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
    shared::RecordsView *makeView(const QString &name, const QString &fileName,
                                  const QList<shared::RecordsColumn> &columns);
    shared::RecordsView *makeSemesters();
    void lead(shared::RecordsView *view);
    void offerReport();
    QWidget *makeContent();
    void refresh();
    void showLists();
    void showReview();
    void showTimeline();
    void select(const QString &key);
    void goTo(const QString &key);

    History m_history;
    Outages m_outages;
    std::optional<Review> m_review;
    QString m_reviewReason;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    base::Instant m_moment;
    shared::Emptiness m_reason;
    charts::Timeline *m_timeline;
    QTabWidget *m_tabs;
    shared::RecordsView *m_told; ///< by the wiki
    shared::RecordsView *m_measured;
    shared::RecordsView *m_seen; ///< by the alerts
    shared::RecordsView *m_semesters;
};

} // namespace incidents
