// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signals/signal.h"

#include <QList>
#include <QString>

namespace signals {

/// Something wrong with an entry of a catalogue file. It costs that entry; the others are used.
struct Diagnostic {
    QString file;
    int line = 0; ///< 1-based; 0 when the whole file is meant
    QString message; ///< untranslated

    bool operator==(const Diagnostic &) const = default;
};

/// All declared signals, in the order they are shown.
struct Catalogue {
    QList<Signal> entries; ///< ids are unique
    QList<Diagnostic> diagnostics;

    const Signal *find(QStringView id) const;
    /// What is asked of machines. Signals of services are of the addresses that are looked at, which the
    /// services read and judge themselves.
    QList<Signal> ofMachines() const;

    bool operator==(const Catalogue &) const = default;
};

/// The catalogue the program ships with, then the user's own files (*.toml of `userFolder`, by name), whose
/// entries replace those of the same id. Groups stand together, and in them the user's own entries come last.
Catalogue loadCatalogue(const QString &userFolder = {});

} // namespace signals
