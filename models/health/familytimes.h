// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/health/questions.h"
#include "models/health/readingsassembly.h"

#include <QHash>
#include <QSet>

namespace health {

/// When the families that signals stand on were last sampled, and where they were seen in the 30 days before.
/// Subjects are told by the values of the family's label.
class FamilyTimes {
public:
    using Times = QHash<QString, base::Instant>; ///< by the label's value

    explicit FamilyTimes(const Seen &seen)
        : m_seen(seen)
    {
    }

    /// @param family as FamilyOf::key()
    void add(const QString &family, const QString &subject, base::Instant at)
    {
        m_sampled[family].insert(subject, at);
    }

    /// The newest sample of any spelling on any of the subject's names; nothing when there is none now.
    std::optional<base::Instant> newest(const signals::Signal &signal, const signals::Family &family,
                                        const QStringList &subject) const;
    bool wasSeen(const signals::Signal &signal, const signals::Family &family, const QStringList &subject);
    /// Why nobody could tell where the family was seen; nothing when somebody could.
    std::optional<base::Error> unasked(const signals::Signal &signal, const signals::Family &family) const;

    Times sampled(const QString &family) const { return m_sampled.value(family); }
    const QSet<QString> &seen(const QString &family);

    static QString keyOf(const QString &selector, const signals::Signal &signal)
    {
        return FamilyOf{.selector = selector, .label = subjectLabel(signal)}.key();
    }

private:
    const Seen &m_seen;
    QHash<QString, Times> m_sampled;
    QHash<QString, QSet<QString>> m_sets;
};

} // namespace health
