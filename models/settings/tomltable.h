// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/settings/filenotes.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <toml++/toml.h>

namespace settings {

/// One table of a TOML file, read key by key. A value of the wrong type becomes an error with its line and
/// what was expected there; keys that nobody asked for become remarks. The table and the notes must outlive
/// it.
class TomlTable {
public:
    /// `path` is how the table is called in messages: "metrics.tls", empty for the file itself.
    TomlTable(const toml::table &table, QString path, FileNotes &notes);

    std::optional<QString> text(const char *key);
    std::optional<bool> flag(const char *key);
    std::optional<qint64> number(const char *key, qint64 least, qint64 most);
    /// Written as "500ms", "15s", "2m" or "1h".
    std::optional<base::Milliseconds> duration(const char *key, base::Milliseconds least,
                                               base::Milliseconds most);
    std::optional<QStringList> texts(const char *key);
    std::optional<TomlTable> table(const char *key);

    /// The keys of a table whose keys are the user's own words, in the order of the file.
    QStringList keys() const;
    /// The node of a key, for values that may have several types; nothing when it is absent.
    const toml::node *node(const QString &key);

    bool has(const char *key) const;
    void refuse(const QString &key, const QString &why);
    /// An error about the table as a whole.
    void refuse(const QString &why);
    /// Remarks on every key that was not asked for. Call it last.
    void remarkOnUnknownKeys();

private:
    QString called(const QString &key) const;
    template <typename T> std::optional<T> value(const char *key, const QString &expected);

    const toml::table *m_table;
    QString m_path;
    FileNotes *m_notes;
    QSet<QString> m_asked;
};

/// The length "500ms", "15s", "2m" or "1h" stands for; nothing for anything else.
std::optional<base::Milliseconds> durationFromText(const QString &text);

} // namespace settings
