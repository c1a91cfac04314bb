// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/fact.h"

#include <expected>

namespace inventory {

/// What stands where a value is expected.
struct WrittenValue {
    QStringView text; ///< an exact substring of its line, markup and all
    QList<wiki::Link> links; ///< those that lie within it
    QString unit; ///< of a bare number, as the head of its column says it
};

struct TypedValue {
    Value value;
    std::optional<base::Unit> unit;
};

/// The value of a key, typed, from nothing but what is written. Nothing when it says that nobody knows ("?",
/// "—", "à compléter"). An error says in English what is wrong and how to write it.
std::expected<std::optional<TypedValue>, QString> parseValue(const QString &key, const WrittenValue &written);

/// "?", "—", "inconnu", "à compléter" and nothing at all.
bool saysNothing(QStringView text);

/// What is apart by commas, semicolons, <br>, \\; without markup, none empty.
QStringList listed(QStringView text);

} // namespace inventory
