// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/userfiles.h"

#include <QStandardPaths>
#include <QUrl>

namespace app {

using namespace Qt::StringLiterals;

QString cacheFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/cache.db"_s;
}

QString signalsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/signals"_s;
}

QString roundFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/round.toml"_s;
}

QString roundsFile(const QString &profile)
{
    const QString name = profile.isEmpty() ? u"default"_s : profile;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/rounds/"_s
        + QString::fromLatin1(QUrl::toPercentEncoding(name)) + u".jsonl"_s;
}

QString reportsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/reports.db"_s;
}

QString queriesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/queries.jsonl"_s;
}

} // namespace app
