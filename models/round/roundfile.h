// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/round/event.h"

namespace rounds {

/// The file that rounds are kept in (rounds.jsonl, a line an event), readable by the user alone. It only ever
/// grows, under a lock: two programs may write to it, and a torn line costs itself.
class RoundFile {
public:
    explicit RoundFile(QString path)
        : m_path(std::move(path))
    {
    }

    /// The answer means that it is on disk. Fails with Rejected when it is not.
    base::Result<bool> append(const QList<Event> &events) const;
    /// No file is an empty one. At most the newest 16 MiB.
    base::Result<Log> read() const;

private:
    QString m_path;
};

} // namespace rounds
