// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/pending.h"
#include "models/base/secret.h"

#include <QStringList>

namespace settings {

/// Runs a program without a shell and without input; the first line it prints is the secret. Whatever it
/// writes to standard error is thrown away unread. The program and what it started are killed when the answer
/// is dropped, when `context` dies, and after `patience`.
base::Pending<base::Secret> readFromCommand(const QStringList &arguments, QObject *context,
                                            base::Milliseconds patience = base::Milliseconds(10'000));

} // namespace settings
