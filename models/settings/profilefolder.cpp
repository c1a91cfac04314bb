// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/profilefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace settings {

namespace {

constexpr auto Ending = ".toml"_L1;
constexpr qint64 MoreThanAProfile = 1024 * 1024; // the parser refuses less than this as too large

using enum base::Error::Kind;

} // namespace

ProfileFolder::ProfileFolder(QString path)
    : m_path(std::move(path))
{
}

QString ProfileFolder::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/profiles"_s;
}

bool ProfileFolder::isProfileName(QStringView name)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}"_s));
    return form.matchView(name).hasMatch();
}

QList<ProfileEntry> ProfileFolder::list() const
{
    QList<ProfileEntry> entries;
    const QStringList present = names();
    for (const QString &name : present) {
        const auto profile = load(name);
        entries.append({.name = name,
                        .file = fileOf(name),
                        .error = profile ? std::nullopt : std::optional(profile.error())});
    }
    return entries;
}

base::Result<ParsedProfile> ProfileFolder::load(const QString &name) const
{
    if (!isProfileName(name))
        return base::fail(Rejected, u"a profile's name has only letters, digits and . _ -"_s);
    const QString path = fileOf(name);
    if (!QFileInfo::exists(path))
        return base::fail(Rejected, u"there is no profile \"%1\"; save it as %2"_s.arg(name, path));
    QFile file(path);
    if (!QFileInfo(path).isFile()
        || !file.open(QIODevice::ReadOnly)) // opening a named pipe would wait for ever
        return base::fail(Rejected, u"%1 cannot be read; correct its permissions"_s.arg(path));
    return parseProfile(file.read(MoreThanAProfile), name, path);
}

base::Result<QString> ProfileFolder::defaultName() const
{
    const QStringList present = names();
    if (present.contains("default"_L1))
        return u"default"_s;
    if (present.size() == 1)
        return present.first();
    if (present.isEmpty())
        return base::fail(Rejected, u"there is no profile yet; save one as %1"_s.arg(fileOf(u"default"_s)));
    const QString some = present.first(std::min<qsizetype>(present.size(), 10)).join(u", "_s);
    return base::fail(Rejected,
                      u"there are several profiles and none is called default; choose one: %1"_s.arg(some));
}

QStringList ProfileFolder::names() const
{
    QStringList names;
    const QStringList files = QDir(m_path).entryList({u'*' + Ending}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (const QString name = file.chopped(Ending.size()); isProfileName(name))
            names.append(name);
    }
    return names;
}

QString ProfileFolder::fileOf(const QString &name) const
{
    return QDir(m_path).filePath(name + Ending);
}

} // namespace settings
