// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/held.h"
#include "models/base/moment.h"
#include "models/console/answer.h"
#include "models/console/candidates.h"
#include "models/console/examples.h"
#include "models/console/signaldraft.h"
#include "widgets/shared/panel.h"

#include <QPointer>
#include <QTimeZone>

class QProgressBar;
class QStackedWidget;
class QTimer;

namespace charts {
struct Event;
}
namespace shared {
class Banner;
class PlainLabel;
} // namespace shared

namespace console {

class ConsoleBar;
class ExamplesPage;
class HistorySearch;
class QueryEditor;
class ResultTabs;
class SignalDialog;

/// Any question to the metrics store, written by hand. It asks by questionWanted() and shows what
/// setAnswer() brings; the last good answer stays while another question is refused, or not answered.
class ConsolePanel : public shared::Panel {
    Q_OBJECT

public:
    explicit ConsolePanel(const signals::Catalogue &catalogue, QWidget *parent = nullptr);

    /// Writes a query into the editor and asks it.
    void ask(const QString &promql);
    void setLength(base::Milliseconds length);
    void setMoment(const base::Moment &moment);
    void setZone(const QTimeZone &zone);
    void setNow(base::Instant now); ///< ages count from here
    void setEvents(const QList<charts::Event> &events); ///< what happened, behind the lines

    /// @param refused what the server said when it did not take the newest question
    void setAnswer(const base::Held<Answer> &answer, const std::optional<Answer> &refused, bool running);
    void setProposals(const QList<Candidate> &candidates);
    void setHistory(const QStringList &queries); ///< the newest first
    /// Earlier queries cannot be kept. @param file where they would be; @param detail why, untranslated;
    /// empty: all is well
    void setHistoryTrouble(const QString &file, const QString &detail);
    void setExamples(const QList<Example> &examples);
    /// Charts are refreshed now: asks again when the reader wants that, and nothing stands against it.
    void refreshDue();
    void setSignalOutcome(const QString &sentence, bool good); ///< of signalWanted()

    /// The question as it stands now.
    Question question() const;

Q_SIGNALS:
    void questionWanted(const console::Question &question);
    void cancelWanted();
    void followWanted(); ///< the newest question again, for the time that has passed
    void seen(); ///< somebody looks
    void proposalsWanted(const console::Place &place);
    void signalWanted(const console::SignalDraft &draft);
    void rangeWanted(base::Instant from, base::Instant to); ///< in the whole window
    void historyWanted(); ///< somebody thinks that its file can be used now

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeContent();
    void connectParts();
    void run();
    void put(const Question &question);
    void runAgain();
    void openSearch();
    void openSignal();
    void refresh();
    void showMistake();
    void showNotice();
    void showCost();
    void connectLive();
    void setLive(bool live);
    void cancel();
    bool isEdited() const;
    QString liveText() const;

    const signals::Catalogue &m_catalogue;
    QueryEditor *m_editor;
    shared::Banner *m_mistake;
    HistorySearch *m_search;
    ConsoleBar *m_bar;
    QProgressBar *m_progress;
    Panel *m_body;
    QStackedWidget *m_pages;
    ExamplesPage *m_examples;
    ResultTabs *m_tabs;
    shared::PlainLabel *m_cost;
    QTimer *m_patience; ///< fast answers flash no progress bar
    QPointer<SignalDialog> m_dialog; ///< while it is open
    base::Held<Answer> m_answer;
    std::optional<Answer> m_refused;
    QStringList m_history;
    base::Instant m_now;
    base::Moment m_moment;
    base::Milliseconds m_length{std::chrono::hours(6)};
    bool m_running = false;
    bool m_overdue = false; ///< the window's time changed while nobody looked
    QString m_asked; ///< the newest query
    QString m_told; ///< what became of a signal
};

} // namespace console
