// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/pending.h"
#include "models/base/secret.h"

#include <QString>

#include <variant>

namespace settings {

/// Reads an entry of the desktop's keyring, service "vigie". There is no fallback to a file: without a
/// keyring this fails. Fails with Unauthorized, also when the keyring did not answer within `patience`.
base::Pending<base::Secret> readFromKeyring(const QString &name, QObject *context,
                                            base::Milliseconds patience = base::Milliseconds(5'000));

/// Stores an entry there, or replaces it. Longer patience: the desktop may ask to unlock the keyring.
base::Pending<std::monostate> writeToKeyring(const QString &name, const base::Secret &secret,
                                             QObject *context,
                                             base::Milliseconds patience = base::Milliseconds(60'000));

/// The shell command that stores an entry where readFromKeyring() finds it; it asks for the secret itself.
QString keyringStoreCommand(const QString &name);

} // namespace settings
