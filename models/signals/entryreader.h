// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signals/catalogue.h"

#include <toml++/toml.hpp>

namespace signals {

QString textOf(std::string_view utf8);

/// Reads one table of a catalogue file into a Signal and notes what is wrong with it.
class EntryReader {
public:
    EntryReader(const toml::table &table, const QString &id, const QString &file);

    void read();

    const Signal &signal() const { return m_signal; }
    const QList<Diagnostic> &diagnostics() const { return m_diagnostics; }

private:
    void refuse(const toml::node *node, const QString &message);
    void refuseUnknownKeys(const toml::table &table, const QStringList &known);
    QString string(std::string_view key, bool needed);
    QString promql(std::string_view key, bool needed);
    Bilingual bilingual(std::string_view key, bool needed);
    QStringList strings(std::string_view key);
    std::optional<double> number(const toml::table &table, std::string_view key);
    std::optional<base::Milliseconds> duration(const toml::table &table, std::string_view key);
    void readFamilies();
    Family family(const toml::node &node);
    void readDeclaration();
    void readUnit();
    void readTimes();
    void readRule();

    const toml::table &m_table;
    Signal m_signal;
    QList<Diagnostic> m_diagnostics;
};

} // namespace signals
