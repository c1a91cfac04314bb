// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signals/catalogue.h"

namespace services {

/// One figure that a kind of service tells of itself, under all the names it had over the years.
struct Quantity {
    QString id; ///< unique in its software: "pads"
    signals::Bilingual title;
    base::Unit unit = base::Unit::Count;
    QStringList aliases; ///< PromQL with `$only`, the newest generation first; one value a service
    bool total = false; ///< it only grows, unless something was lost or deleted
    int line = 0; ///< of the file, 1-based

    bool operator==(const Quantity &) const = default;
};

/// A program that people run as a service, and what it tells of itself. Data: resources/signals/services.
struct Software {
    QString id; ///< "etherpad"
    signals::Bilingual title;
    QStringList words; ///< short image names and words by which a service of an inventory is one of these
    QStringList namedBy; ///< labels that may name the service, the most telling first
    QList<Quantity> quantities; ///< in the order of the file
    QString origin; ///< the file it was read from
    int line = 0; ///< of that file, 1-based
    bool ours = true; ///< shipped; false: a file of the user's, whose queries may be refused

    const Quantity *find(QStringView quantity) const; ///< null when there is none

    bool operator==(const Software &) const = default;
};

/// All that is declared, by id.
struct Quantities {
    QList<Software> all; ///< ids are unique
    QList<signals::Diagnostic> diagnostics;

    const Software *find(QStringView software) const; ///< null when there is none

    bool operator==(const Quantities &) const = default;
};

/// What the program ships with, then the user's own files (*.toml of `userFolder`, by name), whose entries
/// replace those of the same id.
Quantities loadQuantities(const QString &userFolder = {});

/// Reads one file (TOML, a table a program; resources/signals/services/README.md tells its keys). A broken
/// quantity costs itself, a broken program all of its quantities, a broken file its whole content; all say
/// where.
Quantities parseQuantities(const QByteArray &toml, const QString &file);

} // namespace services
