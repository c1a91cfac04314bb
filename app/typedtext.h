// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"

#include <QObject>

namespace app {

/// Something a person types that comes to disk a moment later, or not at all on a bad day.
class TypedText : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isKept() const = 0; ///< everything is on disk
    /// Answers once it is, or why it is not; the text stays in memory.
    virtual base::Pending<bool> keepNow() = 0;
    /// Why it is not on disk, and the way out, as sentences; empty: nothing is known to be wrong.
    virtual QString trouble() const = 0;
};

} // namespace app
