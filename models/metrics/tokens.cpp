// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/tokens.h"

#include <algorithm>

namespace metrics {

using namespace Qt::StringLiterals;

namespace {

bool startsWord(QChar letter)
{
    return letter.isLetter() || letter == u'_' || letter == u':' || letter.isSurrogate();
}

/// MetricsQL takes dots in names, and anything behind a backslash.
qsizetype wordEnd(QStringView query, qsizetype at)
{
    while (at < query.size()) {
        if (query[at] == u'\\' && at + 1 < query.size())
            at += 2;
        else if (startsWord(query[at]) || query[at].isDigit() || query[at] == u'.')
            ++at;
        else
            break;
    }
    return at;
}

Token stringAt(QStringView query, qsizetype start)
{
    const QChar quote = query[start];
    qsizetype at = start + 1;
    for (; at < query.size() && (quote == u'`' || query[at] != u'\n'); ++at) {
        if (query[at] == quote)
            return {.kind = Token::Kind::String, .start = start, .length = at + 1 - start};
        if (query[at] == u'\\' && quote != u'`' && at + 1 < query.size() && query[at + 1] != u'\n')
            ++at;
    }
    return {.kind = Token::Kind::OpenString, .start = start, .length = at - start};
}

bool isExponent(QStringView query, qsizetype at, qsizetype start)
{
    return (query[at] == u'+' || query[at] == u'-') && at > start
        && (query[at - 1] == u'e' || query[at - 1] == u'E') && at + 1 < query.size()
        && query[at + 1].isDigit() && !query.sliced(start).startsWith("0x"_L1);
}

/// A number or a duration, whatever letters it is made of.
Token numberAt(QStringView query, qsizetype start)
{
    qsizetype at = start;
    bool duration = false;
    while (at < query.size()) {
        const QChar letter = query[at];
        if (!letter.isLetterOrNumber() && letter != u'.' && letter != u'_' && !isExponent(query, at, start))
            break;
        duration = duration || u"smhdwyi"_s.contains(letter);
        ++at;
    }
    duration = duration && !query.sliced(start).startsWith("0x"_L1);
    return {
        .kind = duration ? Token::Kind::Duration : Token::Kind::Number, .start = start, .length = at - start};
}

Token signAt(QStringView query, qsizetype start)
{
    static const QStringList pairs{u"=~"_s, u"!~"_s, u"!="_s, u"=="_s, u">="_s, u"<="_s};
    const bool two = pairs.contains(query.sliced(start, std::min<qsizetype>(2, query.size() - start)));
    return {.kind = Token::Kind::Sign, .start = start, .length = two ? 2 : 1};
}

Token tokenAt(QStringView query, qsizetype start)
{
    const QChar first = query[start];
    const bool fraction = first == u'.' && start + 1 < query.size() && query[start + 1].isDigit();
    if (first == u'"' || first == u'\'' || first == u'`')
        return stringAt(query, start);
    if (first == u'#') {
        const qsizetype end = query.indexOf(u'\n', start);
        return {
            .kind = Token::Kind::Comment, .start = start, .length = (end < 0 ? query.size() : end) - start};
    }
    if (first.isDigit() || fraction)
        return numberAt(query, start);
    const bool escaped = first == u'\\' && start + 1 < query.size();
    if (startsWord(first) || escaped)
        return {.kind = Token::Kind::Word, .start = start, .length = wordEnd(query, start) - start};
    return signAt(query, start);
}

} // namespace

QList<Token> tokensOf(QStringView query)
{
    QList<Token> tokens;
    qsizetype at = 0;
    while (at < query.size()) {
        if (query[at].isSpace()) {
            ++at;
            continue;
        }
        tokens.append(tokenAt(query, at));
        at = tokens.last().end();
    }
    return tokens;
}

QString textOfString(QStringView literal)
{
    if (literal.isEmpty())
        return {};
    const QChar quote = literal.front();
    const bool closed = literal.size() > 1 && literal.back() == quote;
    const QStringView inner = literal.sliced(1, literal.size() - (closed ? 2 : 1));
    if (quote == u'`')
        return inner.toString();
    QString text;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] == u'\\' && i + 1 < inner.size())
            text += inner[++i] == u'n' ? QChar(u'\n') : inner[i] == u't' ? QChar(u'\t') : inner[i];
        else
            text += inner[i];
    }
    return text;
}

} // namespace metrics
