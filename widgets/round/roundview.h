// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/round/sheet.h"

#include <QLocale>
#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace shared {
class PlainLabel;
class RecordsView;
} // namespace shared

namespace rounds {

/// The steps of a round, each with how it stands and why. Space ticks the chosen one and takes a tick back;
/// what is typed below is its note, kept at every key.
class RoundView : public QWidget {
    Q_OBJECT

public:
    explicit RoundView(QWidget *parent = nullptr);

    void setSheet(const Sheet &sheet, const QTimeZone &zone);
    /// The rounds that were, the newest first, to choose from.
    void setHistory(const QList<Round> &rounds);
    void setPerson(const QString &name); ///< who ticks
    QString person() const;
    /// Why nothing can be saved to the wiki just now; empty when it can.
    void setSavingObstacle(const QString &obstacle);
    /// What became of it, or what is wrong with the file of rounds; empty: nothing.
    void say(const QString &sentence);
    shared::RecordsView &records() { return *m_view; }

Q_SIGNALS:
    void startWanted();
    void finishWanted();
    void tickWanted(const QString &step, bool ticked);
    void noteTyped(const QString &step, const QString &text);
    void roundChosen(const QString &id); ///< empty: the one that goes on
    void personChanged(const QString &name);
    void saveWanted();

private:
    QWidget *makeTools();
    QWidget *makeNote();
    QToolButton *tool(const QString &icon, const QString &text, const QString &tip);
    void refresh();
    void refreshTools();
    void refreshNote();
    void toggle();
    void copy(bool forWiki);

    Sheet m_sheet;
    QTimeZone m_zone = QTimeZone::utc();
    QString m_obstacle;
    QString m_noted; ///< the step whose note is in the field
    shared::RecordsView *m_view;
    QComboBox *m_history = nullptr;
    QLineEdit *m_person = nullptr;
    QToolButton *m_start = nullptr;
    QToolButton *m_tick = nullptr;
    QToolButton *m_finish = nullptr;
    QToolButton *m_save = nullptr;
    QLineEdit *m_note = nullptr;
    shared::PlainLabel *m_told;
};

} // namespace rounds
