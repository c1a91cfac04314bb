// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/wiki/page.h"

#include <QUrl>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace shared {
class ElidedLabel;
class PlainLabel;
} // namespace shared

namespace wiki {

/// Above a page or a file: its name, which version it is and when that was read, and the ways out of it.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    /// What is shown.
    struct Shown {
        QString page;
        Revision revision = 0;
        std::optional<base::Instant> readAt;
        base::Instant now;
        QUrl address; ///< of the page on the web; empty when it has none
        QString file; ///< absolute path of a configuration file; empty: a page
        QString folder; ///< of the profile, that it was found in
    };

    explicit PageHeader(QWidget *parent = nullptr);

    void show(const Shown &shown);
    void setWays(bool back, bool forward);

Q_SIGNALS:
    void backWanted();
    void forwardWanted();
    void webWanted(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    QStringList datesText() const;
    QString place() const;
    void copyAddress() const;

    Shown m_shown;
    QToolButton *m_back;
    QToolButton *m_forward;
    shared::ElidedLabel *m_title;
    shared::PlainLabel *m_dates;
    QPushButton *m_copy;
    QPushButton *m_open;
};

} // namespace wiki
