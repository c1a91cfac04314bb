// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/candidates.h"

#include <QFrame>

class QStandardItemModel;
class QTreeView;

namespace console {

/// What could stand at the cursor, in a list beside it. It never takes the focus: whoever types goes on
/// typing, and hands the keys for the list over.
class CompletionPopup : public QFrame {
    Q_OBJECT

public:
    /// @param window that it lies in
    explicit CompletionPopup(QWidget *window);

    /// Shows them under a line of text, or above it where there is more room.
    /// @param line in coordinates of the window
    void offer(const QList<Candidate> &candidates, const QRect &line);
    void move(int rows); ///< the choice, round the ends when by one
    std::optional<Candidate> chosen() const; ///< nothing while it is hidden

Q_SIGNALS:
    void taken(); ///< by the mouse

private:
    void fill(const QList<Candidate> &candidates);
    void place(const QRect &line);
    void choose(int row);

    QList<Candidate> m_candidates;
    QStandardItemModel *m_model;
    QTreeView *m_list;
};

} // namespace console
