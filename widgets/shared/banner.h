// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace shared {

class PlainLabel;

/// What a banner says.
struct Notice {
    base::State tone = base::State::Unknown; ///< icon and colour
    QString text; ///< the fact, then the way out
    QString detail; ///< technical words, shown in the tool tip
    QString action; ///< the button's words; empty: no button

    bool operator==(const Notice &) const = default;
};

/// A line across the top of a panel about what is shown below it.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void setNotice(const Notice &notice);

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Notice m_notice;
    QLabel *m_icon;
    PlainLabel *m_text;
    QPushButton *m_action;
};

} // namespace shared
