// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/momentparser.h"

#include <QLineEdit>

namespace moment {

/// Takes a time as people type it and says with every key what it understood. Enter goes there; Esc leaves.
class TimeField final : public QLineEdit {
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);

    void setNow(base::Instant now) { m_now = now; }
    void setZone(const QTimeZone &zone) { m_zone = zone; }

    bool isReadable() const { return m_asked.has_value(); }

Q_SIGNALS:
    void said(const QString &sentence); ///< what is understood, or what is wrong; empty when nothing is typed
    void asked(const base::AskedTime &time);
    void left(); ///< by Esc, or because it is done

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void go();

    base::Instant m_now;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    std::expected<base::AskedTime, base::MomentError> m_asked;
};

} // namespace moment
