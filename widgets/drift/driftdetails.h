// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/drift.h"

#include <QWidget>

class QPushButton;

namespace editors {
class SourcePane;
}

namespace shared {
class PlainLabel;
}

namespace drift {

/// About the chosen difference: both proofs, and the edit that would make the page true again.
class DriftDetails : public QWidget {
    Q_OBJECT

public:
    explicit DriftDetails(QWidget *parent = nullptr);

    void setDrift(const Drift &drift, base::Instant moment);
    void setConflict(const inventory::Conflict &conflict);
    void clear();

Q_SIGNALS:
    void pageWanted(const QString &page, int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeButtons();
    void say(const QString &title, const QString &written, const QString &measured);
    void offer(const std::optional<Proposal> &proposal);

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
    editors::SourcePane *m_diff;
};

} // namespace drift
