// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStatusBar>
#include <QTimer>

#include <functional>

class QProgressBar;
class QPushButton;
class QToolButton;

namespace shared {
class ElidedLabel;
}

namespace app {

/// The line at the window's lower edge. It is only there while it says something: a notice, until it is
/// dismissed or has stood for half a minute, or how far a preparation is. Several notices are shown one after
/// the other, the newest first.
class NoticeBar final : public QStatusBar {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    static constexpr std::chrono::seconds noticeStays{30};

    /// What a notice leads to.
    struct Way {
        QString text; ///< the button's words; empty: no button
        std::function<void()> run;
    };

    void say(const QString &sentence, const Way &way = {});

    /// It is no longer true.
    void unsay(const QString &sentence);

    /// @param ratio of what is being prepared; 1 ends it
    /// @param sentence what that is
    void setProgress(double ratio, const QString &sentence);

    /// Takes the shown notice away; false when there is none.
    bool dismiss();

    /// What is shown; empty when nothing is.
    QString text() const;

private:
    void refresh();

    struct Said {
        QString sentence;
        Way way;
    };

    QList<Said> m_notices;
    QString m_preparing;
    shared::ElidedLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_way;
    QToolButton *m_dismiss;
    QTimer m_patience;
};

} // namespace app
