// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/access.h"

namespace http {

/// The text with *** in place of every credential of ours. For what a server says when it refuses: some
/// repeat the request, headers and all, and their words end up in messages. A value of less than four bytes
/// is left alone: it would be found in any text.
QByteArray withoutCredentials(QByteArray text, const Access &access);

} // namespace http
