// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/unit.h"
#include "models/wiki/block.h"
#include "models/wiki/page.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace inventory {

/// What a fact says, typed: a name or sentence, a number in the fact's unit, several names, yes or no.
using Value = std::variant<QString, double, QStringList, bool>;

/// One thing that somebody wrote about a subject, with its proof.
struct Fact {
    QString key; ///< published: aliases fqdn addresses site parent role os cpus memory disks raid backup
                 ///< console admin_url public_url image repository contact runbook critical services
    Value value;
    std::optional<base::Unit> unit; ///< of a number
    QString page; ///< the wiki page's id, or a file of the profile's folders: "compose/pads/compose.yml"
    wiki::Revision revision = 0; ///< of a file: when it was last changed
    int line = 0; ///< from 1
    QString text; ///< an exact substring of that line, from which the value can be derived
    wiki::Banner banner = wiki::Banner::None; ///< facts under a banner never win
    bool declared = false; ///< read from a file of the profile's folders, such as a compose file
    bool assumed = false; ///< declared by a default that the environment of a machine may replace

    bool operator==(const Fact &) const = default;
};

/// A sentence that names a subject, and is no fact.
struct Note {
    QString page;
    wiki::Revision revision = 0;
    int line = 0;
    QString text; ///< the line, an exact substring of it
    wiki::Banner banner = wiki::Banner::None;

    bool operator==(const Note &) const = default;
};

} // namespace inventory
