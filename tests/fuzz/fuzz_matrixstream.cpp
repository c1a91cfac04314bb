// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/check.h"
#include "tests/support/streamedlines.h"

#include <simdjson.h>

#include <cstdint>

namespace {

/// The first bytes say where to cut; from then on it goes round.
streamed::Cut cutsOf(const QByteArray &bytes)
{
    return [bytes](qsizetype done) {
        const auto size = static_cast<unsigned char>(bytes[done % bytes.size()]);
        return size < 128 ? qsizetype(size) : qsizetype(size) * 16;
    };
}

/// The whole reader does not look at what it skips, and strings of a result that it knows to be none.
bool isJson(const QByteArray &body)
{
    simdjson::dom::parser parser;
    if (parser.allocate(std::size_t(body.size()), metrics::JsonStream::deepest))
        return false;
    const simdjson::padded_string padded(body.constData(), std::size_t(body.size()));
    return !parser.parse(padded).error();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qsizetype cutBytes = 4;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const http::Response response{.status = 200,
                                  .contentType = "application/json",
                                  .body = bytes.sliced(std::min(cutBytes, bytes.size()))};
    const streamed::Cut cut =
        bytes.isEmpty() ? streamed::Cut() : cutsOf(bytes.first(std::min(cutBytes, bytes.size())));
    const auto lines = streamed::lines(response, cut);
    const auto whole = metrics::parseMatrix(response);
    fuzz::check(!lines || whole, "what is read as it arrives is read as a whole, too");
    if (lines)
        fuzz::check(streamed::answersDiffer(*lines, *whole).isEmpty(), "both say the same");
    else if (!whole || isJson(response.body))
        fuzz::check(streamed::difference(response, cut).isEmpty(), "both refuse in the same words");
    const auto again =
        streamed::lines(response, [](qsizetype) { return 1; }, {.step = base::Milliseconds(15'000)});
    fuzz::check(again.has_value() == lines.has_value(), "the cuts make no difference");
    if (again)
        fuzz::check(streamed::answersDiffer(*again, *whole).isEmpty(), "nor does the grid");
    return 0;
}
