// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/errorplace.h"

#include "models/metrics/tokens.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;
using metrics::textOfString;
using metrics::Token;
using metrics::tokensOf;

namespace {

/// A text as Go's %q writes it, read from its opening quote; nothing when it never ends.
std::optional<QString> unquoted(QStringView quoted)
{
    QString text;
    for (qsizetype i = 1; i < quoted.size(); ++i) {
        if (quoted[i] == u'"')
            return text;
        if (quoted[i] != u'\\' || i + 1 >= quoted.size()) {
            text += quoted[i];
            continue;
        }
        const QChar escape = quoted[++i];
        const qsizetype digits = escape == u'u' ? 4 : escape == u'U' ? 8 : escape == u'x' ? 2 : 0;
        if (digits > 0 && i + digits < quoted.size()) {
            text += QString::fromUcs4(
                std::array{char32_t(quoted.sliced(i + 1, digits).toUInt(nullptr, 16))}.data(), 1);
            i += digits;
        } else {
            text += escape == u'n' ? QChar(u'\n')
                : escape == u't'   ? QChar(u'\t')
                : escape == u'r'   ? QChar(u'\r')
                                   : escape;
        }
    }
    return std::nullopt;
}

/// The token that stands at a place or begins behind it; at the end of the query, its last one.
std::optional<ErrorPlace> tokenNear(qsizetype at, const QString &query)
{
    const QList<Token> tokens = tokensOf(query);
    if (tokens.isEmpty())
        return std::nullopt;
    const auto found = std::ranges::find_if(tokens, [at](const Token &token) { return token.end() > at; });
    const Token &token = found == tokens.end() ? tokens.last() : *found;
    const qsizetype start =
        found == tokens.end() ? token.end() - 1 : token.start; // where something is missing
    return ErrorPlace{.start = start, .length = token.end() - start};
}

std::optional<ErrorPlace> atLineAndColumn(qsizetype line, qsizetype column, const QString &query)
{
    qsizetype start = 0;
    for (qsizetype i = 1; i < line; ++i) {
        start = query.indexOf(u'\n', start) + 1;
        if (start == 0)
            return std::nullopt;
    }
    const QByteArray behind = QStringView(query).sliced(start).toUtf8();
    const QByteArray before = behind.first(std::clamp<qsizetype>(column - 1, 0, behind.size()));
    return tokenNear(start + QString::fromUtf8(before).size(), query);
}

/// Where the rest of the query begins that a server quotes.
std::optional<ErrorPlace> atRest(const QString &rest, const QString &query)
{
    const qsizetype end = query.trimmed().isEmpty() ? 0 : query.size();
    if (rest.trimmed().isEmpty())
        return tokenNear(end, query);
    const qsizetype at = query.lastIndexOf(rest);
    return at < 0 ? std::nullopt : tokenNear(at, query);
}

std::optional<ErrorPlace> atWord(const QString &word, const QString &query)
{
    for (const Token &token : tokensOf(query)) {
        const bool same =
            token.of(query) == word || (token.isString() && textOfString(token.of(query)) == word);
        if (same)
            return ErrorPlace{.start = token.start, .length = token.length};
    }
    return std::nullopt;
}

/// The quoted text behind a few words of the message.
std::optional<QString> quotedBehind(const QString &words, const QString &message)
{
    const qsizetype at = message.lastIndexOf(words + u'"');
    return at < 0 ? std::nullopt : unquoted(QStringView(message).sliced(at + words.size()));
}

std::optional<ErrorPlace> placeByQuotes(const QString &message, const QString &query)
{
    for (const QString &words :
         {u"cannot recognize "_s, u"for the string "_s, u"unparsed data left: "_s, u"unparsed data: "_s}) {
        if (const auto rest = quotedBehind(words, message))
            return atRest(*rest, query);
    }
    for (const QString &words : {u"unsupported function "_s, u"unknown function "_s}) {
        if (const auto word = quotedBehind(words, message))
            return atWord(*word, query);
    }
    static const QRegularExpression pattern(u"invalid regexp in [^=]+=(\".*?[^\\\\]\"):"_s);
    const auto value = unquoted(pattern.match(message).capturedView(1));
    return value ? atWord(*value, query) : std::nullopt;
}

QString withoutPreamble(const QString &message)
{
    static const QRegularExpression victoria(
        u"^error when executing query=\".*\" for \\(time=\\d+, step=\\d+\\): "_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression victoriaRange(
        u"^error when executing query=\".*\" on the time range \\(start=\\d+, end=\\d+, step=\\d+\\): "_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression prometheus(
        u"^(invalid parameter \"query\": )?(\\d+:\\d+: |unknown position: )?(parse error: )?"_s);
    QString words = message;
    words.remove(victoria).remove(victoriaRange).remove(prometheus);
    return words.isEmpty() ? message : words;
}

} // namespace

Refusal refusalOf(const QString &message, const QString &query)
{
    static const QRegularExpression position(u"(?:^|: )(\\d{1,6}):(\\d{1,6}): parse error"_s);
    Refusal refusal{.words = withoutPreamble(message), .whole = message, .place = {}};
    const QRegularExpressionMatch match = position.match(message);
    refusal.place = match.hasMatch()
        ? atLineAndColumn(match.captured(1).toLongLong(), match.captured(2).toLongLong(), query)
        : placeByQuotes(message, query);
    return refusal;
}

} // namespace console
