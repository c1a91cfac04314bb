// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changerecords.h"
#include "models/changes/unusual.h"
#include "widgets/shared/panel.h"

class QTabWidget;

namespace shared {
class RecordsView;
}

namespace changes {

/// What changed across the fleet around the moment, the likeliest cause first, and what is unlike the same
/// hour of other weeks.
class ChangesPanel : public shared::Panel {
    Q_OBJECT

public:
    /// @param entries of the catalogue: the words of signals
    explicit ChangesPanel(const QList<signals::Signal> &entries, QWidget *parent = nullptr);

    void setEntries(const QList<signals::Signal> &entries); ///< another catalogue

    /// @param subject the machine that is looked at: what is near it comes first; empty: none
    /// @param refused questions that were not answered
    void setChanges(const QList<Ranked> &changes, const QString &subject, qsizetype refused);
    void setUnusual(const Unusual &unusual);
    void setMoment(base::Instant moment, const QTimeZone &zone);

Q_SIGNALS:
    void chartWanted(const records::Chart &chart);
    void pageWanted(const QString &page, int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTab(shared::RecordsView *view);
    void refresh();

    QList<signals::Signal> m_entries;
    QList<Ranked> m_list;
    Unusual m_unlike;
    Standpoint m_from;
    qsizetype m_refused = 0;
    QTabWidget *m_tabs;
    shared::RecordsView *m_changes;
    shared::RecordsView *m_unusual;
};

} // namespace changes
