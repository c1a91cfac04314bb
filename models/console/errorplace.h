// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace console {

/// Where in a query the server saw a mistake, UTF-16 units. Never empty, always within the query.
struct ErrorPlace {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const ErrorPlace &) const = default;
};

/// What a server says against a query.
struct Refusal {
    QString words; ///< the server's, without what only repeats the query; plain text
    QString whole; ///< all of it, as it came
    std::optional<ErrorPlace> place; ///< nothing when the server does not say

    bool operator==(const Refusal &) const = default;
};

/// Reads what Prometheus ("1:5: parse error: …", in bytes of UTF-8) and VictoriaMetrics ("unparsed data: …",
/// which quotes the rest of the query) say.
Refusal refusalOf(const QString &message, const QString &query);

} // namespace console
