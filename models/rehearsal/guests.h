// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/survey/input.h"

namespace rehearsal {

/// A virtual machine or container of a hypervisor, as Proxmox tells it.
struct Guest {
    QString id; ///< "qemu/101"
    QString name;
    QString node; ///< the hypervisor, by its name there
    std::optional<bool> runs; ///< nothing: not told
    std::optional<bool> startsAtBoot; ///< nothing: not told
    QString query; ///< PromQL that gives the latter
    std::optional<base::Instant> at; ///< when that was sampled

    bool operator==(const Guest &) const = default;
};

/// All guests that are told of.
struct Guests {
    QList<Guest> all; ///< by node, then name
    bool current = false; ///< they are of the moment; false: of earlier, or nobody was asked

    bool operator==(const Guests &) const = default;
};

/// What is asked for it: one question, whatever the number of hypervisors.
QList<survey::Question> questions();

/// Pure and total. An answer that failed, or is older than ten minutes, is not current.
Guests readGuests(const survey::Input &input);

} // namespace rehearsal
