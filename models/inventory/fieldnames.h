// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"

#include <QHash>

namespace inventory {

/// What a column's head, or a word before a colon, means.
struct Field {
    QString key; ///< of facts; or "name", "kind", "time"; empty: nothing that is known
    std::optional<Kind> names = {}; ///< in the first column it names things of this kind: "VM", "Service"
    bool namesAny = false; ///< in the first column it names things whose kind it does not say: "Machine"
    bool weak = false; ///< of a bullet it means the key only when its value is a known machine: "Serveur"

    bool isKnown() const { return !key.isEmpty(); }
    bool mayName() const { return namesAny || names.has_value() || key == QLatin1StringView("name"); }
    bool operator==(const Field &) const = default;
};

/// What people call the fields of an inventory, in French and English.
class FieldNames {
public:
    /// @param extra more of them: word to published key, or "name", "kind"
    explicit FieldNames(const QHash<QString, QString> &extra = {});

    /// @param text with or without markup; what stands in parentheses does not count
    Field field(QStringView text) const;

private:
    QHash<QString, Field> m_fields; ///< by folded word
};

/// Only machines and services have such a thing: a table or list that says it is about them, not about
/// people.
bool isTelling(const QString &key);

/// The published keys of facts, in the order they are shown.
const QStringList &factKeys();

} // namespace inventory
