// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/disagreementtext.h"

#include "models/inventory/facttext.h"

#include <QCoreApplication>

namespace drift {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSides = 10;

class Words {
    Q_DECLARE_TR_FUNCTIONS(drift)
};

} // namespace

QString disagreementText(const inventory::Conflict &conflict)
{
    return Words::tr("%1: pages disagree").arg(inventory::keyText(conflict.key));
}

QString sideText(const inventory::Conflict &conflict, qsizetype side, const QLocale &locale)
{
    if (side >= conflict.facts.size())
        return {};
    const inventory::Fact &fact = conflict.facts.at(side);
    return u"%1 (%2)"_s.arg(inventory::valueText(fact, locale), inventory::placeText(fact.page, fact.line));
}

QString otherSidesText(const inventory::Conflict &conflict, const QLocale &locale)
{
    QStringList sides;
    for (qsizetype side = 1; side < std::min(conflict.facts.size(), mostSides); ++side)
        sides.append(sideText(conflict, side, locale));
    return Words::tr("elsewhere in the wiki: %1").arg(sides.join(u"; "_s));
}

QString conflictCountText(qsizetype conflicts)
{
    return Words::tr("pages of the wiki disagree on %n fact(s)", nullptr, int(conflicts));
}

} // namespace drift
