// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/drift.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace editors {
class SourcePane;
}

namespace shared {
class PlainLabel;
}

namespace drift {

class SaveBar;

/// Why an edit cannot be saved to the wiki just now, for a person; empty when it can.
using SavingObstacle = std::function<QString(const Proposal &)>;

/// About the chosen difference: both proofs, and the edit that would make the page true again.
class DriftDetails : public QWidget {
    Q_OBJECT

public:
    explicit DriftDetails(QWidget *parent = nullptr);

    void setDrift(const Drift &drift, base::Instant moment);
    void setConflict(const inventory::Conflict &conflict);
    void clear();

    /// Asked whenever something is shown; without one nothing can be saved.
    void setSavingObstacle(const SavingObstacle &obstacle);
    /// How saving the edit ended. @param kept it is on its way
    void say(const QString &sentence, bool kept);

Q_SIGNALS:
    void pageWanted(const QString &page, int line);
    void saveWanted(const drift::Proposal &proposal, const QString &summary);
    void outboxWanted();
    void asked(); ///< whether the edit is to be saved: it needs its room

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeButtons();
    void connectSaving();
    void say(const QString &title, const QString &written, const QString &measured);
    void offer(const std::optional<Proposal> &proposal, const QString &summary = {});
    void offerSaving();
    void makeRoom();

    SavingObstacle m_obstacle;
    QString m_summary; ///< that is proposed for the page's history
    std::optional<Proposal> m_proposal;
    QString m_page;
    int m_line = 0;
    shared::PlainLabel *m_title;
    shared::PlainLabel *m_written;
    shared::PlainLabel *m_measured;
    shared::PlainLabel *m_query; ///< the proof of what is measured
    shared::PlainLabel *m_outcome = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_toWiki = nullptr;
    SaveBar *m_bar;
    editors::SourcePane *m_diff;
};

} // namespace drift
