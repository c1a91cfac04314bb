// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

#include <toml++/toml.hpp>

namespace demo {

/// One table of a TOML document, read key by key. What does not fit is noted as a sentence in the list of
/// faults, and a harmless value is given back, so that reading needs no branch at every key.
class TomlReader {
public:
    TomlReader(const toml::table &table, QString where, QStringList &faults);

    bool has(std::string_view key) const;
    /// Text; a fault when it is missing and there is no fallback.
    QByteArray text(std::string_view key, std::optional<QByteArray> fallback = {}) const;
    /// A number between least and most, both included.
    double number(std::string_view key, double least, double most, std::optional<double> fallback = {}) const;
    /// Which of the words the text is; 0 with a fault for any other.
    qsizetype oneOf(std::string_view key, const QList<QByteArray> &words) const;
    /// The tables in the list under this key; none when the key is missing.
    QList<TomlReader> entries(std::string_view key) const;
    /// The texts of the table under this key; none when the key is missing.
    QMap<QByteArray, QByteArray> texts(std::string_view key) const;

    /// Notes a fault of this key.
    void refuse(std::string_view key, const QString &why) const;

private:
    const toml::table *m_table;
    QString m_where;
    QStringList *m_faults;
};

} // namespace demo
