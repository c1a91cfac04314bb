// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/writtensecrets.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace settings {

namespace {

bool isSecretKey(const std::string_view key)
{
    static const QSet<QString> words{u"password"_s, u"passwd"_s,  u"passphrase"_s, u"token"_s,  u"bearer"_s,
                                     u"secret"_s,   u"api_key"_s, u"apikey"_s,     u"api-key"_s};
    return words.contains(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())).toLower());
}

void look(const toml::node &node, FileNotes &notes);

void lookThrough(const toml::table &table, FileNotes &notes)
{
    for (const auto &[key, value] : table) {
        if (isSecretKey(key.str()) && value.is_value())
            notes.errors.append(
                {static_cast<int>(key.source().begin.line),
                 u"\"%1\" holds a secret in plain text; store it elsewhere and write "
                 "secret = { keyring = \"NAME\" }, { command = [\"pass\", \"show\", \"NAME\"] } or "
                 "{ environment = \"VARIABLE\" }"_s.arg(QString::fromStdString(std::string(key.str())))});
        else
            look(value, notes);
    }
}

void look(const toml::node &node, FileNotes &notes)
{
    if (const toml::table *table = node.as_table())
        lookThrough(*table, notes);
    if (const toml::array *array = node.as_array()) {
        for (const toml::node &element : *array)
            look(element, notes);
    }
}

} // namespace

void refuseWrittenSecrets(const toml::table &file, FileNotes &notes)
{
    for (const auto &[key, value] : file) {
        if (key.str() != "names") // its keys are instances, and may be called anything
            look(value, notes);
    }
}

bool soundsSecret(QStringView headerName)
{
    static const QRegularExpression words(u"auth|cookie|key|passw|secret|token"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.matchView(headerName).hasMatch();
}

} // namespace settings
