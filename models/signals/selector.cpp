// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/selector.h"

#include <QRegularExpression>

namespace signals {

using namespace Qt::StringLiterals;

namespace {

/// A matcher: label, operator, and a string in any of the three quotes. PromQL knows the escapes of Go.
const auto matcher =
    uR"re([a-zA-Z_][a-zA-Z0-9_]*\s*(=~|!~|!=|=)\s*("(?:[^"\\\n]|\\[abfnrtv\\"0-7xuU])*"|'(?:[^'\\\n]|\\[abfnrtv\\'0-7xuU])*'|`[^`]*`))re"_s;

/// The servers' regular expressions (RE2) neither look around nor refer back.
bool isPattern(QString quoted)
{
    static const QRegularExpression unknown(uR"re(\(\?(?!P?<\w|[:imsU-])|\(\?<[=!]|\\[1-9])re"_s);
    quoted = quoted.sliced(1).chopped(1);
    quoted.replace(uR"(\\)"_s, uR"(\)"_s);
    return !unknown.match(quoted).hasMatch() && QRegularExpression(quoted).isValid();
}

} // namespace

bool isSelector(const QString &text)
{
    static const QRegularExpression selector(
        uR"re(^[a-zA-Z_:][a-zA-Z0-9_:]*(\{\s*(%1(\s*,\s*%1)*\s*,?\s*)?\})?$)re"_s.arg(matcher));
    static const QRegularExpression one(matcher);
    if (!selector.match(text).hasMatch())
        return false;
    for (const QRegularExpressionMatch &match : one.globalMatch(text))
        if (match.captured(1).endsWith(u'~') && !isPattern(match.captured(2)))
            return false;
    return true;
}

} // namespace signals
