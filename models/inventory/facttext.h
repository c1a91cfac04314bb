// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"

#include <QLocale>

namespace inventory {

QString kindText(Kind kind); ///< "virtual machine"
QString kindsText(Kind kind); ///< "Virtual machines": a heading
QString kindCountText(Kind kind, int count); ///< "3 virtual machines"

/// What a published key asks about: "memory" is "Memory". A key that nobody knows stands as it is.
QString keyText(const QString &key);

/// A fact's value for people: units and lists by locale, yes and no as words. What the wiki says stays as it
/// says it: one line, cut to 500 characters.
QString valueText(const Fact &fact, const QLocale &locale = QLocale());

/// "infra:machines, line 12": where it stands.
QString placeText(const QString &page, int line);

/// What the notice over a section says of a fact: "planned", "obsolete", "critical notice"; empty without
/// one.
QString bannerText(wiki::Banner banner);

/// "3 sites, 2 hypervisors, 9 virtual machines; 1 conflict": what is in an inventory.
QString inventoryText(const Inventory &inventory);

QString severityText(wiki::Diagnostic::Severity severity);

} // namespace inventory
