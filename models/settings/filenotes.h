// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace settings {

/// One thing noticed in a file a person wrote.
struct Diagnostic {
    int line = 0; ///< from 1; 0 when it concerns the whole file
    QString message; ///< untranslated, quotes keys and never values: a value may be a misplaced secret
    bool operator==(const Diagnostic &) const = default;
};

/// What reading one file brings to light: errors make it unusable, remarks do not.
struct FileNotes {
    QList<Diagnostic> errors;
    QList<Diagnostic> remarks;
};

} // namespace settings
