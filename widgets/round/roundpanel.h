// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/round/rehearsalview.h"
#include "widgets/round/roundview.h"
#include "widgets/shared/panel.h"

class QTabWidget;

namespace records {
struct Chart;
}

namespace rounds {

/// The weekly round in one tab, the rehearsal of a reboot in the other.
class RoundPanel : public shared::Panel {
    Q_OBJECT

public:
    explicit RoundPanel(QWidget *parent = nullptr);

    RoundView &round() { return *m_round; }
    rehearsal::RehearsalView &rehearsal() { return *m_rehearsal; }
    void showRehearsal(); ///< brings its tab to the front

    /// What became of what was to be saved.
    void sayOutcome(const QString &sentence, bool kept);

Q_SIGNALS:
    void chartWanted(const records::Chart &chart);
    void pageWanted(const QString &page, int line);

private:
    QTabWidget *m_tabs;
    RoundView *m_round;
    rehearsal::RehearsalView *m_rehearsal;
};

} // namespace rounds
