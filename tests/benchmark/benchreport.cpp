// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/benchreport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

QString processor()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("model name"))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
    return {};
}

QJsonObject surroundings()
{
    double load = 0;
    (void)getloadavg(&load, 1);
    return {{u"compiler"_s, QStringLiteral("GCC " __VERSION__)},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"processor"_s, processor()},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"load"_s, load}};
}

QJsonObject toJson(const BenchResult &result)
{
    return {{u"id"_s, result.id},         {u"ours"_s, result.ours},   {u"floor"_s, result.floor},
            {u"ratio"_s, result.ratio()}, {u"limit"_s, result.limit}, {u"pass"_s, result.passes()}};
}

/// The results that the file holds of other benchmarks stay.
QJsonArray merged(const QList<BenchResult> &results, const QString &file)
{
    QJsonArray all;
    QFile before(file);
    if (before.open(QIODevice::ReadOnly))
        for (const auto one : QJsonDocument::fromJson(before.readAll())["results"_L1].toArray())
            if (!std::ranges::contains(results, one["id"_L1].toString(), &BenchResult::id))
                all.append(one);
    for (const BenchResult &result : results)
        all.append(toJson(result));
    return all;
}

} // namespace

BenchResult paired(const QString &id, const QList<double> &ours, const QList<double> &floors, double limit)
{
    QList<double> ratios;
    for (qsizetype i = 0; i < std::min(ours.size(), floors.size()); ++i)
        if (floors[i] > 0)
            ratios.append(ours[i] / floors[i]);
    const double ratio = median(ratios);
    return {.id = id, .ours = median(ours), .floor = ratio > 0 ? median(ours) / ratio : 0, .limit = limit};
}

bool report(const QList<BenchResult> &results, const QString &file)
{
    std::printf("%-40s %12s %12s %8s %8s\n", "id", "ours", "floor", "ratio", "limit");
    for (const BenchResult &one : results) {
        const QString limit =
            one.limit == BenchResult::unlimited ? u"-"_s : QString::number(one.limit, 'f', 3);
        std::printf("%-40s %12.4g %12.4g %8.3f %8s %s\n", qUtf8Printable(one.id), one.ours, one.floor,
                    one.ratio(), qUtf8Printable(limit), one.passes() ? "" : "MISSED");
    }
    QJsonObject document = surroundings();
    document.insert(u"results"_s, merged(results, file));
    QFile out(file);
    const QByteArray bytes = QJsonDocument(document).toJson();
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

double percentile99(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[std::min(values.size() - 1, values.size() * 99 / 100)];
}
