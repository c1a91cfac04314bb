// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace console {

/// How a query is asked: run and cancel, over time or at the moment, with the server's steps or without, once
/// or again and again; and what can be made of it.
class ConsoleBar : public QWidget {
    Q_OBJECT

public:
    explicit ConsoleBar(QWidget *parent = nullptr);

    bool isOverTime() const;
    bool isTraced() const;
    bool isLive() const; ///< asked again and again
    void setLive(bool live);
    void setRunning(bool running); ///< there is something to cancel
    void setAskable(bool askable); ///< there is a query
    void setKeepable(bool keepable); ///< and it gave an answer

Q_SIGNALS:
    void runWanted();
    void cancelWanted();
    void kindChanged(); ///< over time, or at the moment
    void liveToggled(bool on);
    void searchWanted();
    void signalWanted();

private:
    void makeKinds();
    QToolButton *tool(const QString &icon, const QString &words, const QString &hint);

    QPushButton *m_run;
    QPushButton *m_cancel;
    QToolButton *m_overTime;
    QToolButton *m_now;
    QToolButton *m_traced;
    QToolButton *m_live;
    QToolButton *m_search;
    QToolButton *m_keep;
};

} // namespace console
