// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/profilewriter.h"

#include "models/base/wholefile.h"
#include "models/settings/profilefolder.h"

#include <QDir>

#include <sstream>
#include <toml++/toml.h>

using namespace Qt::StringLiterals;

namespace settings {

namespace {

using enum base::Error::Kind;

toml::table authOf(const ProfileDraft &draft)
{
    toml::table auth{{"scheme", draft.user.isEmpty() ? "bearer" : "basic"}};
    if (!draft.user.isEmpty())
        auth.insert("user", draft.user.toStdString());
    toml::table secret{{"keyring", draft.keyringEntry.toStdString()}};
    secret.is_inline(true);
    auth.insert("secret", std::move(secret));
    return auth;
}

toml::table wikiOf(const QString &place)
{
    const bool server = place.contains("://"_L1);
    return toml::table{{server ? "url" : "folder", place.toStdString()}};
}

toml::table metricsOf(const ProfileDraft &draft)
{
    toml::table metrics{{"url", draft.url.toString(QUrl::FullyEncoded).toStdString()}};
    if (!draft.keyringEntry.isEmpty())
        metrics.insert("auth", authOf(draft));
    if (!draft.caFile.isEmpty())
        metrics.insert("tls", toml::table{{"ca_file", draft.caFile.toStdString()}});
    return metrics;
}

toml::array foldersOf(const QStringList &folders)
{
    toml::array written;
    for (const QString &folder : folders)
        written.push_back(folder.toStdString());
    return written;
}

QByteArray documentOf(const ProfileDraft &draft)
{
    toml::table sources;
    if (!draft.folders.isEmpty())
        sources.insert("folders", foldersOf(draft.folders));
    if (!draft.url.isEmpty())
        sources.insert("metrics", metricsOf(draft));
    if (!draft.wiki.isEmpty())
        sources.insert("wiki", wikiOf(draft.wiki));
    if (draft.probe)
        sources.insert("probe", toml::table{{"enabled", true}});
    std::ostringstream text;
    text << "# A profile of Vigie. Secrets are kept in the desktop's keyring, never here.\n"
         << sources << '\n';
    return QByteArray::fromStdString(text.str());
}

} // namespace

QString profileFile(const QString &name, const QString &folder)
{
    return QDir(folder).filePath(name + u".toml"_s);
}

base::Result<ParsedProfile> checkedProfile(const ProfileDraft &draft, const QString &folder)
{
    if (!ProfileFolder::isProfileName(draft.name))
        return base::fail(Rejected, u"a profile's name has only letters, digits and . _ -"_s);
    if (draft.url.isEmpty() && draft.wiki.isEmpty())
        return base::fail(Rejected, u"a profile names a source at least"_s);
    return parseProfile(documentOf(draft), draft.name, profileFile(draft.name, folder));
}

base::Result<QString> writeProfile(const ProfileDraft &draft, const QString &folder)
{
    if (const auto usable = checkedProfile(draft, folder); !usable)
        return std::unexpected(usable.error());
    const QString path = profileFile(draft.name, folder);
    if (!QDir().mkpath(folder))
        return base::fail(Rejected, u"the folder %1 cannot be made"_s.arg(folder));
    return base::replaceFile(path, documentOf(draft)).transform([&path](qint64) { return path; });
}

} // namespace settings
