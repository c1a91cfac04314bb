// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"

#include <QWidget>

class QButtonGroup;

namespace moment {

/// How far back is shown: the usual lengths, of which none is pressed when another was typed.
class RangeChoice final : public QWidget {
    Q_OBJECT

public:
    explicit RangeChoice(QWidget *parent = nullptr);

    void setLength(base::Milliseconds length);

Q_SIGNALS:
    void chosen(base::Milliseconds length); ///< by the user

private:
    QButtonGroup *m_buttons;
};

} // namespace moment
