// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/outbox/resultdocument.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace outbox {

/// The text that both sides are brought together to. Where a conflict is open a line says so in place of its
/// lines; whoever writes something else there removes that line.
class ResultEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ResultEditor(QWidget *parent = nullptr);

    /// @param kept as state() gave it earlier; without effect when it is of other texts
    void setMerge(const base::Merge &merge, const QString &kept = {});
    /// All that was decided and written, to be gone on with later.
    QString state() const { return m_lines.state(m_merge); }
    /// Puts the chosen lines where the hunk is, whatever stands there; one step of undo.
    void choose(qsizetype hunk, base::MergeChoice choice);
    /// Looks at what was written last, without waiting.
    void settle();
    /// Brings the hunk into the middle.
    void goToHunk(qsizetype hunk);

    const QList<Decision> &decisions() const { return m_decisions; } ///< one for each hunk
    qsizetype hunkAtCursor() const; ///< -1: none
    QString text() const { return m_lines.text(); } ///< to be saved once no decision is open

Q_SIGNALS:
    void decided(); ///< decisions() or text() are others

protected:
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void judge();
    void dress();

    ResultDocument m_lines;
    base::Merge m_merge;
    QList<Decision> m_decisions;
    QTimer m_judgeSoon; ///< a key changes a line; all of them are looked at once the window has time
};

} // namespace outbox
