// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace shared {
class PlainLabel;
}

class QPushButton;

namespace drift {

class SaveBar;

/// A drafted page to review: highlighted, to copy, to save as a file or to the wiki. It holds nothing up.
class DraftWindow : public QDialog {
    Q_OBJECT

public:
    DraftWindow(const QString &text, QWidget *parent);

    /// @param obstacle why nothing can be saved to the wiki just now, for a person; empty when it can
    void setObstacle(const QString &obstacle);
    /// The names of the pages that are there already.
    void setTaken(const QStringList &pages) { m_taken = pages; }
    /// How saving ended. @param kept it is on its way
    void sayOutcome(const QString &sentence, bool kept);

Q_SIGNALS:
    void saveWanted(const QString &page, const QString &text, const QString &summary); ///< confirmed
    void outboxWanted();

private:
    QWidget *makeButtons();
    void connectSaving();
    void offerSaving();

    QString m_text;
    QString m_obstacle;
    QStringList m_taken;
    shared::PlainLabel *m_outcome;
    QPushButton *m_toWiki = nullptr;
    SaveBar *m_bar;
};

} // namespace drift
