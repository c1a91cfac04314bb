// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/situation/sourcestatus.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QPushButton;

namespace shared {
class PlainLabel;
}

namespace sources {

/// One source: icon and word for its state, name and kind, age, route; what is wrong and "Retry now" when it
/// is not well.
class SourceStrip : public QWidget {
    Q_OBJECT

public:
    explicit SourceStrip(QWidget *parent = nullptr);

    void setStatus(const situation::SourceStatus &status, base::Instant now);

Q_SIGNALS:
    void retryWanted(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString factsText(bool well) const;
    void showRoute();
    void showRetry(bool well);

    situation::SourceStatus m_status;
    base::Instant m_now;
    QLabel *m_icon;
    shared::PlainLabel *m_name;
    shared::PlainLabel *m_state;
    shared::PlainLabel *m_facts;
    QLabel *m_routeIcon;
    shared::PlainLabel *m_route;
    shared::PlainLabel *m_message;
    QPushButton *m_retry;
};

} // namespace sources
