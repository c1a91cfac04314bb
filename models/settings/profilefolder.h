// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/profileparser.h"

#include <QString>

#include <optional>

namespace settings {

/// One profile of the folder, whether it can be read or not.
struct ProfileEntry {
    QString name;
    QString file;
    std::optional<base::Error> error; ///< why it cannot be used
};

/// The folder where a user's profiles lie, one NAME.toml each. It is read anew at every call.
class ProfileFolder {
public:
    explicit ProfileFolder(QString path = usualPath());

    /// The folder "profiles" in this program's configuration folder.
    static QString usualPath();
    /// True for letters, digits and . _ - with a letter, digit or _ in front: a name never leads out of the
    /// folder.
    static bool isProfileName(QStringView name);

    /// All profiles by name; a broken one is listed with its error.
    QList<ProfileEntry> list() const;
    /// Rejected when the name cannot be or there is none; else as parseProfile().
    base::Result<ParsedProfile> load(const QString &name) const;
    /// "default" when there is one, else the only one. Rejected when there is none, or several without a
    /// default.
    base::Result<QString> defaultName() const;

private:
    QStringList names() const;
    QString fileOf(const QString &name) const;

    QString m_path;
};

} // namespace settings
