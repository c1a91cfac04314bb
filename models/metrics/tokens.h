// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace metrics {

/// A piece of a query. What is written wrongly still gives tokens: a query is read while it is typed.
struct Token {
    enum class Kind {
        Word, ///< a metric, label, function or keyword
        Number,
        Duration, ///< 5m, 1h30m
        String, ///< in any of the three quotes, quotes included
        OpenString, ///< one that nobody has closed: to the end of the line, or of the text in backquotes
        Comment, ///< # to the end of the line
        Sign, ///< a bracket, comma or operator
    };
    Kind kind = Kind::Sign;
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    QStringView of(QStringView query) const { return query.sliced(start, length); }
    bool isString() const { return kind == Kind::String || kind == Kind::OpenString; }

    bool operator==(const Token &) const = default;
};

/// The tokens of PromQL and MetricsQL, in order and without overlap; between them there is only white space.
QList<Token> tokensOf(QStringView query);

/// The text of a string token without quotes and escapes.
QString textOfString(QStringView literal);

} // namespace metrics
