// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outbox/comparisonmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;

namespace shared {
class PlainLabel;
}

namespace outbox {

class ComparisonTable;
class ResultEditor;

/// What the page said before, what somebody else made of it and what we did, beside each other; below them
/// the text that comes of it. What only one side changed is taken over; of a conflict somebody takes theirs,
/// ours or both, by button, by key, or by writing.
class ThreewayView final : public QWidget {
    Q_OBJECT

public:
    explicit ThreewayView(QWidget *parent = nullptr);

    /// @param kept as state() gave it earlier
    void setMerge(const base::Merge &merge, const QString &kept = {});
    QString state() const; ///< all that was decided and written, to be gone on with later
    void setAuthor(const QString &author); ///< of theirs, and when

    qsizetype openCount() const { return m_model.openCount(); } ///< conflicts that are still to be decided
    QString text() const; ///< the result as it is
    void settle(); ///< looks at what was written last, without waiting
    bool isTouched() const; ///< somebody decided or wrote something

Q_SIGNALS:
    void decided(); ///< openCount() or text() are others

private:
    QWidget *makeButtons();
    QPushButton *makeButton(const QString &text, const QKeySequence &key, const QString &tip);
    void connectParts();
    void choose(base::MergeChoice choice);
    void goOn(int direction);
    void show(qsizetype hunk);
    void refresh();

    ComparisonModel m_model;
    ComparisonTable *m_table = nullptr;
    ResultEditor *m_result = nullptr;
    QPushButton *m_theirs = nullptr;
    QPushButton *m_ours = nullptr;
    QPushButton *m_both = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_undo = nullptr;
    QLabel *m_icon = nullptr;
    shared::PlainLabel *m_left = nullptr;
};

} // namespace outbox
