// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/probe/target.h"

namespace probe {

/// Where an answer sends whoever asked for a target.
struct Redirect {
    enum class To {
        Nowhere, ///< it names no place that could be asked
        Within, ///< the same origin: may be followed
        House, ///< another scheme or port of the same host, or with www before it: as good as an answer
        Elsewhere, ///< another host: never followed
    };
    To to = To::Nowhere;
    QString path; ///< within the origin: what to ask for next, encoded
    QUrl url; ///< elsewhere: without user, query and fragment, which may be secrets
};

/// @param location the header of that name, as the server sent it
Redirect redirectOf(const Target &target, const QString &location);

} // namespace probe
