// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/candidates.h"
#include "models/console/errorplace.h"
#include "models/metrics/tokens.h"
#include "tests/fuzz/check.h"

#include <cstdint>

using namespace Qt::StringLiterals;

namespace {

void tokensStandInOrder(const QString &query)
{
    qsizetype end = 0;
    for (const metrics::Token &token : metrics::tokensOf(query)) {
        fuzz::check(token.start >= end && token.length > 0 && token.end() <= query.size(),
                    "tokens are not empty, do not overlap and lie within the query");
        fuzz::check(QStringView(query).sliced(end, token.start - end).trimmed().isEmpty(),
                    "nothing but white space lies between tokens");
        end = token.end();
    }
}

void everyPlaceLiesWithin(const QString &query)
{
    for (qsizetype cursor = 0; cursor <= query.size(); ++cursor) {
        const console::Place place = console::placeAt(query, cursor);
        fuzz::check(place.from >= 0 && place.length >= 0 && place.from + place.length <= query.size(),
                    "what is replaced lies within the query");
        const console::Insertion in = console::insertionOf(
            {.kind = console::Candidate::Kind::Value, .text = u"a\"b"_s, .about = {}}, place, query);
        fuzz::check(in.cursor <= query.size() - in.length + in.text.size(), "the cursor stays within");
    }
}

void everyErrorLiesWithin(const QString &message, const QString &query)
{
    const console::Refusal refusal = console::refusalOf(message, query);
    if (refusal.place)
        fuzz::check(refusal.place->start >= 0 && refusal.place->length > 0
                        && refusal.place->start + refusal.place->length <= query.size(),
                    "the place of an error lies within the query");
}

} // namespace

/// The first line is what a server says, the rest the query.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t enough = 600; // each place is looked at
    if (size > enough)
        return 0;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString query = text.section(u'\n', 1);
    tokensStandInOrder(query);
    everyPlaceLiesWithin(query);
    everyErrorLiesWithin(text.section(u'\n', 0, 0), query);
    return 0;
}
