// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/secretreferenceparser.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace settings {

namespace {

bool matches(const QString &form, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(form)).match(text).hasMatch();
}

std::optional<SecretReference> keyringSecret(TomlTable &table)
{
    const auto name = table.text("keyring");
    if (!name)
        return {};
    if (matches(u"[A-Za-z0-9_.@-]{1,128}"_s, *name)) // it is pasted into a shell by who follows our advice
        return KeyringSecret{*name};
    table.refuse(u"keyring"_s, u"may only have letters, digits and . _ @ -"_s);
    return {};
}

std::optional<SecretReference> commandSecret(TomlTable &table)
{
    const auto arguments = table.texts("command");
    if (!arguments)
        return {};
    if (!arguments->isEmpty() && !arguments->first().isEmpty())
        return CommandSecret{*arguments};
    table.refuse(u"command"_s, u"must begin with a program"_s);
    return {};
}

std::optional<SecretReference> environmentSecret(TomlTable &table)
{
    const auto variable = table.text("environment");
    if (!variable)
        return {};
    if (matches(u"[A-Za-z_][A-Za-z0-9_]*"_s, *variable))
        return EnvironmentSecret{*variable};
    table.refuse(u"environment"_s, u"must be the name of a variable, such as VIGIE_TOKEN"_s);
    return {};
}

} // namespace

QString secretForms()
{
    return u"must be { keyring = \"NAME\" }, { command = [\"PROGRAM\", \"ARGUMENT\"] } or "
           "{ environment = \"VARIABLE\" }"_s;
}

std::optional<SecretReference> parseSecretReference(TomlTable table)
{
    if (table.has("keyring") + table.has("command") + table.has("environment") != 1) {
        table.refuse(u"a secret "_s + secretForms() + u", one of them"_s);
        return {};
    }
    auto reference = keyringSecret(table);
    if (!reference)
        reference = commandSecret(table);
    if (!reference)
        reference = environmentSecret(table);
    table.remarkOnUnknownKeys();
    return reference;
}

} // namespace settings
