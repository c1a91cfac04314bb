// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/promql.h"

#include <QRegularExpression>
#include <QStringBuilder>

#include <algorithm>

namespace metrics {

using namespace Qt::StringLiterals;

QString quoted(QStringView text)
{
    const auto isPlain = [](QChar c) { return c != u'\n' && c != u'"' && c != u'\\'; };
    if (std::ranges::all_of(text, isPlain)) // as nearly all are
        return u'"' % text % u'"';
    QString literal;
    literal.reserve(text.size() + 2);
    literal += u'"';
    for (const QChar c : text) {
        if (c == u'\n') {
            literal += u"\\n"_s;
            continue;
        }
        if (c == u'"' || c == u'\\')
            literal += u'\\';
        literal += c;
    }
    return literal + u'"';
}

QString regexQuoted(QStringView text)
{
    constexpr QStringView meta = u"\\.+*?()|[]{}^$";
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (meta.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString filled(const QString &promql, const QHash<QString, QString> &values)
{
    static const QRegularExpression placeholder(u"\\$([a-z_]+)"_s);
    QString result;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(promql)) {
        const auto value = values.constFind(match.captured(1));
        if (value == values.constEnd())
            continue;
        result += QStringView(promql).sliced(done, match.capturedStart() - done);
        result += *value;
        done = match.capturedEnd();
    }
    result += QStringView(promql).sliced(done);
    return result;
}

QString withMatcher(const QString &selector, const QString &matcher)
{
    if (matcher.isEmpty())
        return selector;
    if (!selector.endsWith(u'}'))
        return u"%1{%2}"_s.arg(selector, matcher);
    const QString inside = selector.chopped(1).trimmed();
    const bool needsComma = !inside.endsWith(u'{') && !inside.endsWith(u',');
    return inside + (needsComma ? u","_s : QString()) + matcher + u'}';
}

} // namespace metrics
