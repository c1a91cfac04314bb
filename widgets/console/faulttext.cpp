// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/console/faulttext.h"

#include <QCoreApplication>

namespace console {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(console::SignalDialog)
};

} // namespace

QString faultText(const DraftFault &fault)
{
    using enum DraftFault::Kind;
    switch (fault.kind) {
    case Title:
        return Words::tr("It needs a title.");
    case Id:
        return Words::tr("The id begins with a small letter and goes on with small letters, digits and _.");
    case Taken:
        return Words::tr("A signal of this id is there already (%1). Choose another.").arg(fault.detail);
    case Metric:
        return Words::tr("The query names no metric, so nobody could tell when it is missing.");
    case Limits:
        return Words::tr("Limits are numbers, and warning is reached before critical.");
    case Refused:
        return Words::tr("The catalogue would not read it: %1").arg(fault.detail.left(300));
    }
    return {};
}

} // namespace console
