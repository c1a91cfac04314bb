// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/statetext.h"

#include <QCoreApplication>

namespace base {

QString stateText(State state)
{
    switch (state) {
    case State::NotApplicable:
        return QCoreApplication::translate("StateText", "Not watched");
    case State::Ok:
        return QCoreApplication::translate("StateText", "OK");
    case State::Unknown:
        return QCoreApplication::translate("StateText", "Unknown");
    case State::Warning:
        return QCoreApplication::translate("StateText", "Warning");
    case State::Critical:
        return QCoreApplication::translate("StateText", "Critical");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace base
