// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace shared {
class PlainLabel;
}

namespace drift {

/// Asks in place before a page is saved to the wiki: why, for its history, and of a new page under which
/// name. Enter saves, Esc leaves everything as it is; nothing else is held up meanwhile.
class SaveBar : public QWidget {
    Q_OBJECT

public:
    explicit SaveBar(QWidget *parent = nullptr);

    /// About the edit that is on screen.
    void ask(const QString &page, const QString &summary);
    /// About a page that is not there yet. @param taken names that are
    void askForName(const QString &page, const QString &summary, const QStringList &taken);
    bool isAsking() const { return m_asking; }
    bool isBusy() const { return m_asking || m_keeping; } ///< asking, or the answer to say() is awaited

    /// How it ended, in place of the question. @param kept it is on its way, and the outbox shows it
    void say(const QString &sentence, bool kept);
    void leave();

Q_SIGNALS:
    void confirmed(const QString &page, const QString &summary);
    void left(); ///< by the user: the keyboard goes elsewhere
    void outboxWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFields();
    void open(const QString &page, const QString &summary, bool isNew);
    void confirm();
    void judge();

    QString m_name; ///< of the page that is there
    QStringList m_taken;
    bool m_asking = false;
    bool m_keeping = false;
    shared::PlainLabel *m_sentence;
    QWidget *m_fields = nullptr;
    QLineEdit *m_page = nullptr; ///< hidden when the page is there
    QLineEdit *m_summary = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_outbox;
};

} // namespace drift
