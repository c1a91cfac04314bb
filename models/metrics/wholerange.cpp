// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/wholerange.h"

#include "models/metrics/tokens.h"

#include <algorithm>

namespace metrics {

using namespace Qt::StringLiterals;

namespace {

/// How functions of MetricsQL begin that look at a whole range.
constexpr QLatin1StringView beginnings[] = {
    "range_"_L1, "running_"_L1, "topk_"_L1, "bottomk_"_L1, "outliers"_L1, "keep_"_L1, "rand"_L1,
};

/// Those that do so by their whole name. PromQL writes the first two behind an @.
constexpr QLatin1StringView names[] = {
    "start"_L1,
    "end"_L1,
    "now"_L1,
    "any"_L1,
    "limitk"_L1,
    "limit_offset"_L1,
    "interpolate"_L1,
    "remove_resets"_L1,
    "smooth_exponential"_L1,
    "drop_empty_series"_L1,
};

bool looksAtAll(QStringView function)
{
    const auto isIt = [function](QLatin1StringView name) { return function == name; };
    return std::ranges::any_of(names, isIt)
        || std::ranges::any_of(beginnings, [function](QLatin1StringView beginning) {
               return function.startsWith(beginning);
           });
}

} // namespace

bool needsWholeRange(QStringView query)
{
    QList<Token> tokens = tokensOf(query);
    tokens.removeIf([](const Token &token) { return token.kind == Token::Kind::Comment; });
    for (qsizetype i = 0; i + 1 < tokens.size(); ++i) {
        const bool isWord = tokens[i].kind == Token::Kind::Word;
        // Aggregations may name their labels before the bracket.
        const QStringView next = tokens[i + 1].of(query);
        const bool called = next == u"(" || next == u"by" || next == u"without";
        if (isWord && called && looksAtAll(tokens[i].of(query).toString().toLower()))
            return true;
    }
    return false;
}

} // namespace metrics
