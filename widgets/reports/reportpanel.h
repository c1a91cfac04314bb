// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/reports/draft.h"
#include "widgets/shared/panel.h"

#include <QTimeZone>

namespace shared {
class PlainLabel;
}

namespace reports {

class ReportEditor;
class ReportTools;

/// How publishing the chosen report stands.
struct Publishing {
    QString obstacle; ///< why it cannot be published just now, for a person; empty: it can
    QString waiting; ///< what it waits for, though nothing is wrong; may be empty
    QString trouble; ///< what the user has to decide in the outbox; empty: nothing

    bool operator==(const Publishing &) const = default;
};

/// Incidents as they are being written down: which one, its text and what it will look like, notes, and its
/// way to the wiki. Nothing typed waits for anything.
class ReportPanel : public shared::Panel {
    Q_OBJECT

public:
    /// @param clock outlives this
    explicit ReportPanel(const base::Clock &clock, QWidget *parent = nullptr);

    void setDrafts(const QList<Draft> &drafts, const QTimeZone &zone);
    void choose(qint64 id);
    qint64 chosen() const { return m_chosen; } ///< 0: there is none
    const Draft *draft() const; ///< the chosen one; null when there is none
    /// @param trouble sentences on why what was typed is not on disk; empty: it is, or will be in a moment
    void setKept(bool kept, const QString &trouble);
    void setPublishing(const Publishing &publishing);
    void setRevisions(const QList<Revision> &revisions);
    void setDiscarded(qint64 id, const QString &title); ///< it can be brought back; 0: no longer
    void say(const QString &remark); ///< above the text until the next one; empty: nothing
    void sayOutcome(const QString &sentence, bool kept); ///< of handing it to the outbox
    void refreshAge(); ///< of what was kept
    ReportEditor &editor() const { return *m_editor; }

Q_SIGNALS:
    void startWanted();
    void typed(qint64 id, const QString &text);
    void titled(qint64 id, const QString &title);
    void draftChosen(qint64 id);
    void publishWanted(qint64 id);
    void revisionsWanted(qint64 id);
    void discardWanted(qint64 id);
    void restoreWanted(qint64 id);
    void outboxWanted();
    void chartWanted(const records::Chart &chart);
    void pageWanted(const QString &page, int line);

private:
    void connectParts();
    void connectTools();
    void showDraft();
    void showState();
    void showNotice();
    void act();
    void copy(const QString &text);
    void showProof(const records::Proof &proof);

    const base::Clock &m_clock;
    QList<Draft> m_drafts;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    qint64 m_chosen = 0;
    Publishing m_publishing;
    bool m_kept = true;
    QString m_trouble;
    std::optional<base::Instant> m_keptAt; ///< nothing: before this run
    qint64 m_discarded = 0;
    QString m_discardedTitle;
    QString m_remark;
    QString m_copied; ///< beside the state, until something else happens
    ReportTools *m_tools;
    ReportEditor *m_editor;
    shared::PlainLabel *m_state;
};

} // namespace reports
