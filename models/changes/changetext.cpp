// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changetext.h"

#include <QCoreApplication>

#include <cmath>

namespace changes {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameCap = 120; ///< of what others named

class Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

} // namespace

QString changeText(const Change &change)
{
    const QString what = change.what.left(nameCap).simplified();
    switch (change.kind) {
    case Change::Kind::Start:
        return Words::tr("the machine started");
    case Change::Kind::Kernel:
        return Words::tr("kernel %1").arg(what);
    case Change::Kind::Updates:
        return change.after == 0
            ? Words::tr("%n update(s) installed, none is left", nullptr, int(std::lround(change.before)))
            : Words::tr("%n update(s) installed, %1 left", nullptr,
                        int(std::lround(change.before - change.after)))
                  .arg(std::lround(change.after));
    case Change::Kind::Container:
        return Words::tr("container %1 started").arg(what);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace changes
