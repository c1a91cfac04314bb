// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/situation/causesmodel.h"
#include "models/situation/situation.h"
#include "widgets/shared/panel.h"

#include <QTimeZone>

class QLabel;
class QPushButton;

namespace shared {
class PlainLabel;
}

namespace triage {

class CauseTree;

/// What is wrong: one sentence on everything, then the causes, worst first, each of which opens in place.
class TriagePanel : public shared::Panel {
    Q_OBJECT

public:
    explicit TriagePanel(const QList<signals::Signal> &entries, QWidget *parent = nullptr);

    void setEntries(const QList<signals::Signal> &entries); ///< another catalogue

    void setSituation(const situation::Situation &situation);
    void setNow(base::Instant now); ///< ages count from here
    void setKnowledge(const inventory::Knowledge &wiki); ///< what the wiki knows
    void forgetChanges(); ///< the shown moment is another one now
    void setChanges(const QString &instance, const situation::KnownChanges &changes);
    void setZone(const QTimeZone &zone);

Q_SIGNALS:
    /// Of a cause: the subject and the signal to look at.
    void drillDown(const QString &instance, const QString &signalId);
    /// Of a service: the line that tells of it.
    void chartWanted(const records::Chart &chart);
    void hostSelected(const QString &instance);
    /// Where the wiki says it.
    void pageWanted(const QString &page, int line);
    /// Somebody reads the details of a machine, for the first time or again.
    void changesWanted(const QString &instance);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeHeader();
    void refresh();
    void showSentence();
    void announce();
    void askForChanges(const QModelIndex &cause);
    std::optional<shared::Emptiness> emptiness() const;

    situation::CausesModel m_model;
    situation::Situation m_situation;
    situation::Standpoint m_from;
    QLabel *m_icon = nullptr;
    shared::PlainLabel *m_state = nullptr;
    shared::PlainLabel *m_sentence = nullptr;
    shared::PlainLabel *m_measured = nullptr;
    QPushButton *m_copy = nullptr;
    CauseTree *m_tree = nullptr;
    bool m_refreshing = false;
};

} // namespace triage
