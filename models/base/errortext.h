// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QLocale>
#include <QString>

namespace base {

/// One sentence on what happened and the way out, for a person. `place` is the name of what was asked, such
/// as "metrics.example:8428". The error's own detail is not part of it: see errorDetailText().
QString errorText(const Error &error, const QString &place, const QLocale &locale = QLocale());

/// A few words on the cause, to end another sentence with: "no connection", "certificate refused".
QString errorCauseText(Error::Kind kind);

/// The error's detail for a line of its own: one line, no control characters, at most 300 characters. May be
/// empty.
QString errorDetailText(const Error &error);

} // namespace base
