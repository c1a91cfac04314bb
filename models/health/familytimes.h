// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/health/questions.h"
#include "models/health/readingsassembly.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>
#include <vector>

namespace health {

/// When one family that signals stand on was last sampled, and where it was seen in the 30 days before.
/// Subjects are told by the values of the family's label.
class FamilyTimes {
public:
    using Times = QHash<QString, base::Instant>; ///< by the label's value

    explicit FamilyTimes(const base::Result<QStringList> *seen)
        : m_seen(seen)
    {
    }

    void add(const QString &subject, base::Instant at) { m_sampled.insert(subject, at); }

    const Times &sampled() const { return m_sampled; }
    QStringList seen() const { return m_seen ? m_seen->value_or(QStringList()) : QStringList(); }
    bool wasSeen(const QString &subject) const;
    /// Why nobody could tell where it was seen; nothing when somebody could.
    std::optional<base::Error> unasked() const;

private:
    const base::Result<QStringList> *m_seen; ///< null: not asked yet
    mutable std::optional<QSet<QString>>
        m_where; ///< m_seen, once somebody looks for one: in health nobody does
    Times m_sampled;
};

/// All families of a refresh. References stay valid.
class Families {
public:
    explicit Families(const Seen &seen)
        : m_seen(seen)
    {
    }

    /// @param key as FamilyOf::key()
    FamilyTimes &named(const QString &key);
    FamilyTimes &named(const QString &selector, const signals::Signal &signal);

private:
    const Seen &m_seen;
    std::map<QString, FamilyTimes> m_byKey;
};

/// A family under all its spellings, of which one is enough.
struct Spellings {
    QString first;
    std::vector<const FamilyTimes *> all;

    /// The newest sample of any spelling on any of the subject's names; nothing when there is none now.
    std::optional<base::Instant> newest(const QStringList &subject) const;
    bool wasSeen(const QStringList &subject) const;
    std::optional<base::Error> unasked() const;
};

/// What a signal stands on, looked up once for all subjects.
std::vector<Spellings> spellingsOf(const signals::Signal &signal, Families &families);

} // namespace health
