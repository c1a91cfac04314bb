// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/sizetext.h"

#include <QRegularExpression>

#include <cmath>

namespace drift {

using namespace Qt::StringLiterals;

namespace {

/// "16 Go", "16Gio", "1,5 To", "2 x 2 To", "2×480 Go", "512M". Spaces may be of any kind. Gb and Gbit are
/// speeds as often as sizes, and no size here.
const QRegularExpression &sizePattern()
{
    static const QRegularExpression pattern(
        uR"re((?<![\w.,])(?:(\d{1,3})\s*[x×*]\s*)?(\d{1,9}(?:[.,]\d{1,3})?)\s*([KMGTP])(i?[oO]|i?B|i)?(?![\p{L}\d]))re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

int powerOf(QChar prefix)
{
    return int(QStringView(u"KMGTP").indexOf(prefix)) + 1;
}

} // namespace

double WrittenSize::decimalBytes() const
{
    return binary ? binaryBytes() : number * std::pow(1000.0, power);
}

double WrittenSize::binaryBytes() const
{
    return number * std::pow(1024.0, power);
}

QList<WrittenSize> sizesIn(const QString &text)
{
    QList<WrittenSize> sizes;
    auto found = sizePattern().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const double number = QString(match.captured(2)).replace(u',', u'.').toDouble();
        if (number <= 0)
            continue;
        sizes.append({.count = match.hasCaptured(1) ? std::max(1, match.captured(1).toInt()) : 1,
                      .number = number,
                      .unit = match.captured(3) + match.captured(4),
                      .power = powerOf(match.captured(3).front()),
                      .binary = match.captured(4).startsWith(u'i'),
                      .wholeFrom = match.capturedStart(),
                      .from = match.capturedStart(2),
                      .digits = match.capturedLength(2),
                      .length = match.capturedEnd() - match.capturedStart(2)});
    }
    return sizes;
}

} // namespace drift
