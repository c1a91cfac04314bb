// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wikiplace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

std::expected<settings::WikiSpec, QString> wikiPlace(const QString &text)
{
    const QFileInfo folder(text);
    if (text.isEmpty() || text.contains("://"_L1) || !folder.exists())
        return std::unexpected(
            Words::tr(
                "--wiki needs a folder of pages or an address such as https://wiki.example/, not \"%1\"")
                .arg(text));
    if (!folder.isDir() || !folder.isReadable() || !folder.isExecutable())
        return std::unexpected(Words::tr("--wiki: %1 is no folder that may be read").arg(text));
    return settings::WikiSpec{.folder = folder.absoluteFilePath()};
}

} // namespace app
