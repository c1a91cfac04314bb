// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"
#include "models/storage/storage.h"

#include <QLocale>

namespace storage {

/// Why a thing is not known now: "the machine is silent; last known 3 h ago". Empty when it is known.
QString silenceText(const Told &told, base::Instant moment, const QLocale &locale);

/// The day that lies so many days after the moment, by the user's calendar: "12 Dec", with the year when it
/// is another one.
QString dayText(base::Instant moment, double days, const QLocale &locale);

/// "3 need attention, 1 unknown, 20 in order."
QString standOf(const QList<base::State> &states);
template <typename Thing> QString standText(const QList<Thing> &things)
{
    QList<base::State> states;
    for (const Thing &one : things)
        states.append(one.state);
    return standOf(states);
}

/// A cell that says how a thing is; greyed when it is the last known value of one that is silent.
records::Cell cellOf(const Told &told, const QString &text, const QVariant &order,
                     base::State state = base::State::NotApplicable, const QString &detail = {});

/// The cell of a thing that needs a word for its state: of a silent one unknown, and why.
records::Cell stateCell(const Told &told, const QString &text, base::Instant moment, const QLocale &locale);

} // namespace storage
