// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/driftmodel.h"
#include "widgets/drift/driftdetails.h"
#include "widgets/shared/panel.h"

class QSplitter;

namespace shared {
class FilterHeader;
}

namespace drift {

class DriftFilter;
class DriftTable;

/// Where the wiki and what is measured differ, and where pages disagree; of the chosen one both proofs and
/// the proposed edit as a diff. Enter or a double click opens the page.
class DriftPanel : public shared::Panel {
    Q_OBJECT

public:
    explicit DriftPanel(QWidget *parent = nullptr);

    /// @param drifts nothing while nothing could be compared
    void setDrifts(const std::optional<QList<Drift>> &drifts, const QList<inventory::Conflict> &conflicts);
    void setMoment(base::Instant moment);
    /// What stands there while nothing could be compared.
    void setEmptyReason(const shared::Emptiness &reason);
    /// Asked whenever an edit is shown; without one nothing can be saved.
    void setSavingObstacle(const SavingObstacle &obstacle);
    /// How saving the edit ended. @param kept it is on its way
    void sayOutcome(const QString &sentence, bool kept);

Q_SIGNALS:
    void saveWanted(const drift::Proposal &proposal, const QString &summary); ///< confirmed by the user
    void outboxWanted();
    void pageWanted(const QString &page, int line);
    void subjectSelected(const QString &name); ///< by the user

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    void connectParts();
    void refresh();
    void showDetails();
    void open(const QModelIndex &index);

    DriftModel m_model;
    DriftFilter *m_filter;
    shared::Emptiness m_reason;
    base::Instant m_moment;
    bool m_compared = false;
    bool m_quiet = false; ///< the program moves the selection, not the user
    shared::FilterHeader *m_header = nullptr;
    QSplitter *m_parts = nullptr;
    DriftTable *m_table = nullptr;
    DriftDetails *m_details = nullptr;
};

} // namespace drift
