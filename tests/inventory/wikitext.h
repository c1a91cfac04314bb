// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventoryreader.h"

#include <QStringList>

/// What a value is, as tests write it: "17179869184", "a, b", "true".
inline QString shownValue(const inventory::Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<double>(&value))
        return QString::number(*number, 'f', 0);
    if (const auto *several = std::get_if<QStringList>(&value))
        return several->join(QStringLiteral(", "));
    return std::get<bool>(value) ? QStringLiteral("true") : QStringLiteral("false");
}

/// "vm pica01", then for each fact "vm pica01 memory=17179869184", under a banner with a "!" behind.
inline QStringList shownFacts(const inventory::Inventory &inventory)
{
    QStringList lines;
    for (const inventory::Subject &subject : inventory.subjects) {
        const QString name = inventory::kindName(subject.kind) + u' ' + subject.name;
        lines.append(name);
        for (const inventory::Fact &fact : subject.facts)
            lines.append(name + u' ' + fact.key + u'=' + shownValue(fact.value)
                         + (fact.banner == wiki::Banner::None ? QString() : QStringLiteral("!")));
    }
    return lines;
}

/// One page, read.
inline inventory::Inventory inventoryOf(const QString &text,
                                        const QString &page = QStringLiteral("infra:page"))
{
    return inventory::readInventory(QList<wiki::Page>{{.id = page, .revision = 100, .text = text}});
}
