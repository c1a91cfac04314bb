// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/http/client.h"
#include "models/metrics/series.h"

namespace metrics {

/// The answer to an instant query (/api/v1/query): a vector, or a scalar, which becomes one sample without
/// labels. A string gives no samples. Only a complete document with status "success" is an answer; an empty
/// one is, too.
base::Result<Vector> parseVector(const http::Response &response);

/// The answer to a range query (/api/v1/query_range): series × points, times ascending, NaN kept as a gap.
base::Result<Matrix> parseMatrix(const http::Response &response);

/// The answer to a question for label values: a bare list of strings.
base::Result<QStringList> parseNames(const http::Response &response);

/// Why the body of a response could not be read: it is a web page, or else `otherwise`.
base::Error unreadable(const http::Response &response, const QString &otherwise);

/// Why a response is not an answer at all, by its status and content type; nothing when its body is to be
/// read. A server that understood and refused (Rejected) says so in its own words, cut short.
std::optional<base::Error> refusal(const http::Response &response);

/// Why a whole document is no answer, by its status and error; nothing when it is one.
std::optional<base::Error> refusal(const QString &status, const QString &error);

} // namespace metrics
