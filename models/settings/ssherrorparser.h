// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/settings/sshcommand.h"

#include <QByteArray>

#include <optional>

namespace settings {

/// Why an ssh ended, or what it complained about.
struct SshFault {
    base::Error error; ///< plain text, one line
    bool lasting = false; ///< trying again by itself would not help, and might lock an account
};

/// Reads what ssh wrote to standard error when it could not begin or ended. Unreachable, or Unauthorized when
/// the host accepts none of our keys; the detail says the way out.
SshFault parseSshError(const QByteArray &standardError, const TunnelSpec &spec);

/// The newest complaint of a standing tunnel that its host could not reach the target; nothing when there is
/// none.
std::optional<base::Error> parseSshRefusal(const QByteArray &standardError, const TunnelSpec &spec,
                                           const TunnelTarget &target);

} // namespace settings
