// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/responseparser.h"
#include "tests/fuzz/check.h"

#include <algorithm>
#include <cstdint>

namespace {

constexpr qsizetype longestDetail = 400;

template <typename T> void aFailureIsSaidShortly(const base::Result<T> &result)
{
    const bool fine =
        result || (!result.error().detail.isEmpty() && result.error().detail.size() <= longestDetail);
    fuzz::check(fine, "an error has a detail, and not a long one");
}

void linesAreColumns(const metrics::Matrix &matrix)
{
    for (const metrics::Series &series : matrix.series) {
        fuzz::check(series.times.size() == series.values.size(), "a value a time");
        fuzz::check(std::ranges::is_sorted(series.times), "times ascend");
    }
}

void anErrorStatusIsNeverAnAnswer(const QByteArray &body)
{
    for (const int status : {204, 302, 400, 401, 404, 422, 429, 500, 503}) {
        const http::Response response{.status = status, .contentType = "application/json", .body = body};
        fuzz::check(!metrics::parseVector(response) && !metrics::parseMatrix(response),
                    "only 200 is an answer");
        aFailureIsSaidShortly(metrics::parseVector(response));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const http::Response response{.status = 200, .contentType = "application/json", .body = body};
    const auto vector = metrics::parseVector(response);
    const auto matrix = metrics::parseMatrix(response);
    aFailureIsSaidShortly(vector);
    aFailureIsSaidShortly(matrix);
    fuzz::check(!vector || !matrix || (vector->samples.isEmpty() && matrix->series.isEmpty()),
                "no answer has both shapes");
    if (matrix)
        linesAreColumns(*matrix);
    anErrorStatusIsNeverAnAnswer(body);
    return 0;
}
