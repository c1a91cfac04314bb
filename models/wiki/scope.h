// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wiki {

/// Which pages of a wiki are read, as a profile names them: "infra:machines" is a page, "infra:*" a namespace
/// with all below it. Nothing named, or "*": all.
class Scope {
public:
    Scope() = default;
    explicit Scope(const QStringList &named);

    bool isEverything() const { return m_everything; }
    bool covers(const QString &id) const;

    /// The pages that are named one by one, cleaned.
    const QStringList &ids() const { return m_ids; }
    /// The namespaces that are named, cleaned; none of them lies in another.
    const QStringList &namespaces() const { return m_namespaces; }
    /// What was named, as it was; empty: everything.
    const QStringList &named() const { return m_named; }

    /// Of what was named, what none of these pages is.
    QStringList unmet(const QStringList &pages) const;

private:
    QStringList m_named;
    QStringList m_ids;
    QStringList m_namespaces;
    bool m_everything = true;
};

} // namespace wiki
