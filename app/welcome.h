// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app {

class ConnectForm;

/// What stands in the window while there is no source to ask: what to do, and the form to do it with.
class Welcome final : public QWidget {
    Q_OBJECT

public:
    explicit Welcome(QWidget *parent = nullptr);

    ConnectForm &form() { return *m_form; }

private:
    ConnectForm *m_form;
};

} // namespace app
