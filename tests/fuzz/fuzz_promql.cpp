// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/promql.h"
#include "tests/fuzz/check.h"

#include <QRegularExpression>

#include <cstdint>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// The text of a PromQL string literal as its lexer reads it (Go's rules for double quotes, of which we use
/// three escapes); nothing when the literal is broken or ends early.
std::optional<QString> unquoted(QStringView literal)
{
    if (literal.size() < 2 || literal.front() != u'"' || literal.back() != u'"')
        return std::nullopt;
    QString text;
    const QStringView inner = literal.sliced(1, literal.size() - 2);
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] == u'"' || inner[i] == u'\n')
            return std::nullopt;
        if (inner[i] != u'\\') {
            text += inner[i];
            continue;
        }
        if (++i == inner.size() || !u"\\\"n"_s.contains(inner[i]))
            return std::nullopt;
        text += inner[i] == u'n' ? QChar(u'\n') : inner[i];
    }
    return text;
}

void aLiteralGivesItsTextBack(const QString &text)
{
    fuzz::check(unquoted(metrics::quoted(text)) == text, "unquoted(quoted(text)) == text");
}

void aFilledValueStaysInItsPlace(const QString &text)
{
    // The value itself may look like a placeholder.
    const QHash<QString, QString> values{{u"host"_s, metrics::quoted(text)}};
    const QString filled = metrics::filled(u"up{instance=$host,job=$job}"_s, values);
    fuzz::check(filled == u"up{instance="_s + metrics::quoted(text) + u",job=$job}"_s,
                "only $host is replaced");
}

void anyTemplateIsFilled(const QString &text)
{
    const QString same = metrics::filled(text, {});
    fuzz::check(same == text, "filling nothing changes nothing");
    (void)metrics::filled(text, {{u"host"_s, u"x"_s}});
}

void aQuotedExpressionMatchesItself(const QString &text)
{
    const QString pattern = QRegularExpression::anchoredPattern(metrics::regexQuoted(text));
    fuzz::check(QRegularExpression(pattern).match(text).hasMatch(), "regexQuoted(text) matches text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t enough = 2048; // a regular expression has a size limit of its own
    if (size > enough)
        return 0;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    aLiteralGivesItsTextBack(text);
    aFilledValueStaysInItsPlace(text);
    anyTemplateIsFilled(text);
    aQuotedExpressionMatchesItself(text);
    return 0;
}
