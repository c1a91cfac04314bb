// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace metrics {

/// A PromQL string literal: quotes around it, backslash, quote and newline escaped.
QString quoted(QStringView text);

/// Text that matches itself inside =~ (RE2): every metacharacter escaped. It still needs quoted() around it.
QString regexQuoted(QStringView text);

/// A series selector with one more matcher, such as `instance="a"`; an empty one changes nothing.
QString withMatcher(const QString &selector, const QString &matcher);

/// Fills `$name` placeholders. Each value must already be PromQL, so made with quoted() when it is text from
/// outside. A
/// `$` that starts no known name stays.
QString filled(const QString &promql, const QHash<QString, QString> &values);

} // namespace metrics
