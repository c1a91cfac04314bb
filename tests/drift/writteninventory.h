// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"

/// A fact as a table of the page infra:machines has it.
inline inventory::Fact fact(const QString &key, const QString &text,
                            const inventory::Value &value = QString(), int line = 5)
{
    const bool typed = !std::holds_alternative<QString>(value) || !std::get<QString>(value).isEmpty();
    return {.key = key,
            .value = typed ? value : inventory::Value(text),
            .page = QStringLiteral("infra:machines"),
            .revision = 1'790'000'000,
            .line = line,
            .text = text};
}

inline inventory::Subject subject(inventory::Kind kind, const QString &name,
                                  const QList<inventory::Fact> &facts = {}, int line = 5)
{
    return {.kind = kind,
            .name = name,
            .facts = facts,
            .notes = {},
            .page = QStringLiteral("infra:machines"),
            .line = line};
}
