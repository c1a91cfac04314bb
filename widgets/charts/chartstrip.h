// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace shared {
class ElidedLabel;
}

namespace charts {

/// The line between a chart and its legend: what part of the range is seen, the way back to all of it, and
/// the way to the menu for those who press no right button.
class ChartStrip : public QWidget {
    Q_OBJECT

public:
    explicit ChartStrip(QWidget *parent);

    void addTool(QWidget *tool); ///< on the left
    void say(const QString &words, bool zoomed);
    void tell(const QString &sentence); ///< in place of it, until something else is said
    void showBusy(const QString &sentence); ///< before anything else, with a way to stop it
    void endBusy();

Q_SIGNALS:
    void resetWanted();
    void stopWanted();
    void menuWanted(const QPoint &globalPosition);

private:
    QHBoxLayout *m_row;
    shared::ElidedLabel *m_words;
    QToolButton *m_reset;
    QToolButton *m_menu;
    shared::ElidedLabel *m_busy;
    QToolButton *m_stop;
};

} // namespace charts
