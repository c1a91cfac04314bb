// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/outage.h"

namespace incidents {

/// For how much of a day (UTC) something answered, in slots of two hours, as availability has them
/// (models/services).
struct DayUp {
    base::Instant end;
    double up = 0; ///< slots
    double looked = 0; ///< slots in which anybody looked at all

    bool operator==(const DayUp &) const = default;
};

/// The days of one machine, or of one address of a service.
struct Uptime {
    Episode::Kind kind = Episode::Kind::Machine;
    QString subject; ///< name of the machine, or of the service
    QString instance; ///< towards the backend
    QList<DayUp> days; ///< that are over, in the order of time; those nobody looked at are not there

    bool operator==(const Uptime &) const = default;
};

struct Uptimes {
    QList<Uptime> list;

    bool operator==(const Uptimes &) const = default;
};

inline constexpr base::Milliseconds uptimeSlot = std::chrono::hours(2);
inline constexpr base::Milliseconds uptimeDay = std::chrono::days(1);

/// Four questions, however many machines there are, a point a day and a year back: they read long, so they
/// are asked seldom and apart from all others.
QList<survey::Question> uptimeQuestions();

/// How much of the time before an instant something answered; the ratio of what was looked at.
QString uptimeQuery(Episode::Kind kind, const QString &instance, base::Milliseconds length,
                    base::Instant end);

/// Pure.
Uptimes readUptimes(const survey::Input &input);

} // namespace incidents
