// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"
#include "models/settings/profilewriter.h"

#include <QWidget>

#include <variant>

class QLineEdit;
class QPushButton;

namespace shared {
class PlainLabel;
}

namespace app {

/// Asks for a metrics store, a wiki, or both, and writes a profile for them; a password or token goes to the
/// desktop's keyring, and nowhere else. A profile that exists is only replaced when that is confirmed, here,
/// by a second press.
class ConnectForm final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectForm(QWidget *parent = nullptr);

    /// Puts the keyboard into the first field.
    void begin();

Q_SIGNALS:
    void saved(const QString &profile); ///< the profile's file is written
    void demoWanted();

private:
    void makeFields();
    void makeButtons();
    QWidget *makeAuthorityRow();
    void browse();
    void submit();
    void write();
    void say(const QString &sentence);
    void askToReplace(bool asked);
    settings::ProfileDraft draft() const;
    QString faultOf(const settings::ProfileDraft &draft) const;
    QString faultOfName(const QString &name) const;

    QLineEdit *m_address;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QLineEdit *m_authority;
    QLineEdit *m_wiki;
    QLineEdit *m_name;
    shared::PlainLabel *m_message;
    QPushButton *m_connect;
    base::Pending<std::monostate> m_storing;
    bool m_mayReplace = false;
};

} // namespace app
