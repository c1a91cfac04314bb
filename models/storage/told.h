// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storage.h"
#include "models/storage/storagequestions.h"

namespace storage {

using Marked = QHash<QString, QList<const metrics::Sample *>>;

/// A question's answer as it stands: what is of now, what was known, and whether "now" may be believed.
class Source {
public:
    /// @param question its id
    Source(const survey::Input &input, QStringView question);

    const Marked &now() const { return m_now; } ///< empty when it is not of now
    const Marked &before() const { return m_before; } ///< the last known, older ones first

    /// Says whose a thing of that target is, and why it is silent when it is.
    Told told(const QString &target, const QString &name, bool isNow) const;

private:
    const survey::Input &m_input;
    Marked m_now;
    Marked m_before;
    bool m_answers = false;
    std::optional<base::Instant> m_at; ///< of the answer
};

} // namespace storage
