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

std::expected<QUrl, QString> addressOf(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return std::unexpected(Words::tr("--%1 must not carry a password, which others on this machine could "
                                         "read; name a secret in a profile instead")
                                   .arg(u"wiki"_s));
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment())
        return std::unexpected(Words::tr("--wiki needs the address of the wiki itself, such as "
                                         "https://wiki.example/, not \"%1\"")
                                   .arg(text));
    return url;
}

} // namespace

std::expected<settings::WikiSpec, QString> wikiPlace(const QString &text)
{
    if (text.startsWith("http://"_L1) || text.startsWith("https://"_L1)) {
        const auto url = addressOf(text);
        if (!url)
            return std::unexpected(url.error());
        return settings::WikiSpec{.endpoint = settings::Endpoint{.url = *url}};
    }
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
