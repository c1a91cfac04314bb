// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"

#include <QMultiHash>
#include <QString>
#include <QStringList>

namespace inventory {

/// Every way to call a subject: its name, its full domain name, its aliases.
QStringList waysToCall(const Subject &subject);

/// Things by what people call them, whatever case and accents. A short name finds the full domain name that
/// begins with it, and the reverse; two full names are only the same when they are equal.
class NameIndex {
public:
    /// What was found: the ids, each once. More than one: the name is ambiguous.
    struct Match {
        QStringList ids;
        bool isEmpty() const { return ids.isEmpty(); }
        bool isUnique() const { return ids.size() == 1; }
        const QString &first() const { return ids.first(); }
    };

    void add(const QStringList &names, const QString &id);
    /// The things that any of the names calls; by a part of the name only when none is called so as a whole.
    Match find(const QStringList &names) const;

private:
    QMultiHash<QString, QString> m_whole; ///< ids by folded name
    QMultiHash<QString, QString> m_short; ///< ids by folded name, of names without a domain
    QMultiHash<QString, QString> m_beginnings; ///< ids by first label, of names with a domain
};

} // namespace inventory
