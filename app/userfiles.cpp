// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/userfiles.h"

#include <QStandardPaths>

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

} // namespace app
