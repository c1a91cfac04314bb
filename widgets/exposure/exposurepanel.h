// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exposure/finding.h"
#include "models/exposure/placesmodel.h"
#include "models/probe/sight.h"
#include "models/records/record.h"
#include "widgets/shared/panel.h"

class QProgressBar;
class QPushButton;
class QTreeView;

namespace shared {
class RecordsView;
}

namespace exposure {

/// Which doors of the inventory are open as seen from this desktop. The user ticks addresses and confirms
/// them; nothing is dialled before.
class ExposurePanel : public shared::Panel {
    Q_OBJECT

public:
    explicit ExposurePanel(QWidget *parent = nullptr);

    void setPlaces(const QList<Place> &places);
    /// What was found, now or in an earlier run. @param moment ages count from here
    void setFindings(const Findings &findings, base::Instant moment);
    /// How far a look has come; nothing: nobody looks.
    void setProgress(const std::optional<std::pair<int, int>> &doneOfWanted);
    void setOffline(const std::optional<probe::Offline> &offline);
    /// What stands there without an address to look at.
    void setEmptyReason(const shared::Emptiness &reason);

Q_SIGNALS:
    void lookWanted(const QList<exposure::Place> &confirmed); ///< the user has confirmed them
    void stopWanted();
    void chartWanted(const records::Chart &chart);
    void pageWanted(const QString &page, int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeChoice();
    void connectParts();
    void ask();
    void refresh();

    PlacesModel m_model;
    QList<Place> m_places;
    Findings m_findings;
    base::Instant m_moment;
    std::optional<std::pair<int, int>> m_progress;
    std::optional<probe::Offline> m_offline;
    shared::Emptiness m_reason;
    QTreeView *m_choice = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_look = nullptr;
    QProgressBar *m_bar = nullptr;
    shared::RecordsView *m_view;
};

} // namespace exposure
