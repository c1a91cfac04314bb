// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>

namespace base {

using Milliseconds = std::chrono::milliseconds;

/// A point in time in UTC, to the millisecond. Zones exist only where a person reads.
using Instant = std::chrono::sys_time<Milliseconds>;

inline Instant instantFromMs(qint64 msSinceEpoch)
{
    return Instant(Milliseconds(msSinceEpoch));
}

inline qint64 toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}

inline QDateTime toUtc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), QTimeZone::UTC);
}

/// RFC 3339 in UTC, as JSON output and the cache carry it: 2026-11-23T19:00:00Z (milliseconds only when there
/// are any).
QString toIso(Instant instant);

} // namespace base
