// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/change.h"

#include <QHash>
#include <QList>

namespace reports {

/// What was done to drafts and is not known to be on disk: what is being kept, and what came meanwhile.
class Unkept {
public:
    void add(const Change &change);
    QList<Change> begin(); ///< all of it is being kept now
    void end(bool kept); ///< what could not be kept waits before what came meanwhile

    bool isEmpty() const { return m_waiting.isEmpty() && m_going.isEmpty(); }
    bool isWaiting() const { return !m_waiting.isEmpty(); }
    bool contains(qint64 id) const { return m_waiting.contains(id) || m_going.contains(id); }
    Change of(qint64 id) const; ///< all that is still to be done to a draft
    QList<Change> all() const;

    /// The version of a draft's text that was written here or read first: what is newer is another program's.
    void see(qint64 id, qint64 version) { m_seen.insert(id, version); }
    bool hasSeen(qint64 id) const { return m_seen.contains(id); }

private:
    QHash<qint64, Change> m_waiting; ///< by draft
    QHash<qint64, Change> m_going;
    QHash<qint64, qint64> m_seen;
};

} // namespace reports
