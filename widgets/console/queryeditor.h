// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/candidates.h"
#include "models/console/errorplace.h"

#include <QPlainTextEdit>

namespace editors {
class LiveHighlighter;
}

namespace console {

class CompletionPopup;

/// A query to write: highlighted, up to six lines high, with proposals while one types. Ctrl+Enter runs it,
/// Ctrl+Space asks for proposals, Up and Down at the ends go through earlier ones, Ctrl+R searches them.
class QueryEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit QueryEditor(QWidget *parent = nullptr);

    QString query() const;
    void setQuery(const QString &query); ///< can be undone
    void setHistory(const QStringList &queries) { m_history = queries; } ///< the newest first
    /// Underlines a mistake until somebody types.
    void setMistake(const std::optional<ErrorPlace> &place);

    /// Where the cursor stands, as placeAt() sees it.
    Place place() const;
    /// Proposals for that place.
    void offer(const QList<Candidate> &candidates);
    bool isWaitingForProposals() const { return m_waiting; } ///< whatever comes is to be offered

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void runWanted();
    void proposalsWanted(); ///< for place(), by offer()
    void searchWanted(); ///< among earlier queries

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    bool keyOfPopup(QKeyEvent *event);
    bool keyOfConsole(QKeyEvent *event);
    bool goThroughHistory(int direction);
    void typed();
    void take();
    void dismiss();
    void fitHeight();
    void dress();
    int lineCount() const;

    editors::LiveHighlighter *m_highlighter;
    CompletionPopup *m_popup = nullptr; ///< made for the window it is in
    QStringList m_history;
    qsizetype m_at = -1; ///< in the history; -1: what is being written
    QString m_draft; ///< that, while one looks at others
    std::optional<ErrorPlace> m_mistake;
    bool m_waiting = false;
    bool m_quiet = false; ///< the program writes, not the user
};

} // namespace console
