// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <expected>

namespace base {

template <typename T> using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(Error::Kind kind, const QString &detail)
{
    return std::unexpected(Error{.kind = kind, .detail = detail});
}

} // namespace base
