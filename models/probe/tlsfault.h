// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/probe/sight.h"

#include <QSslCertificate>
#include <QSslError>

namespace probe {

/// What is wrong with a certificate, the plainest first: a user can do something about a date.
Fault faultOf(const QList<QSslError> &errors);

/// Nothing for a null certificate.
std::optional<Certificate> certificateOf(const QSslCertificate &certificate);

} // namespace probe
