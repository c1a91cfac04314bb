// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixturesamples.h"

#include <QFile>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// How one series came to its value.
struct Line {
    QByteArray series;
    double value = 0;
    QString how; ///< rate, was, new, gone or nothing
    double before = 0;
};

QList<qint64> ages()
{
    QList<qint64> all;
    for (qint64 age = 8 * day; age > 2 * hour; age -= 12 * hour)
        all.append(age);
    for (qint64 age = 2 * hour; age > 15 * minute; age -= 5 * minute)
        all.append(age);
    for (qint64 age = 10 * minute; age >= 0; age -= 15)
        all.append(age);
    return all;
}

std::optional<Line> readLine(const QString &text, qint64 moment)
{
    static const QRegularExpression form(
        u"^(\\w+\\{.*\\}) (now)?([-\\d.e+]+)?(?: (new|gone)| (rate|was) ([-\\d.e]+))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double base = match.hasCaptured(2) ? double(moment) : 0;
    return Line{.series = match.captured(1).toUtf8(),
                .value = base + match.captured(3).toDouble(),
                .how = match.captured(4) + match.captured(5),
                .before = match.captured(6).toDouble()};
}

std::optional<double> valueOf(const Line &line, qint64 age)
{
    if ((line.how == "new"_L1 && age > 4 * minute) || (line.how == "gone"_L1 && age < 30 * minute))
        return std::nullopt;
    if (line.how == "rate"_L1)
        return line.value - line.before * double(age);
    return line.how == "was"_L1 && age > 11 * minute ? line.before : line.value;
}

} // namespace

QList<FixtureSample> fixtureSamples(const QString &file, qint64 moment)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return {};
    QList<FixtureSample> samples;
    const QStringList lines = QString::fromUtf8(input.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &text : lines) {
        if (text.startsWith(u'#'))
            continue;
        const auto line = readLine(text, moment);
        if (!line) {
            qWarning("%s: %s", qPrintable(file), qPrintable(text));
            return {};
        }
        for (const qint64 age : ages()) {
            if (const auto value = valueOf(*line, age))
                samples.append({.series = line->series, .value = *value, .at = moment - age});
        }
    }
    return samples;
}
