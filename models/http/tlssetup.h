// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/settings/profile.h"

#include <QSslConfiguration>

namespace http {

/// What a profile says of TLS, as Qt wants it: the system's authorities and the given ones, and a client
/// certificate when there is one. A file that cannot be used is an error of kind Tls that names it. There is
/// no way to switch verification off.
base::Result<QSslConfiguration> tlsConfiguration(const settings::TlsSpec &spec);

} // namespace http
