// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/headerparser.h"

#include "models/settings/secretreferenceparser.h"
#include "models/settings/writtensecrets.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace settings {

namespace {

bool matches(const QString &form, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(form)).match(text).hasMatch();
}

/// What the program writes itself, where a second one would change who we are or where the request ends.
bool isReserved(const QString &header)
{
    static const QStringList names{u"authorization"_s, u"host"_s,           u"content-length"_s,
                                   u"content-type"_s,  u"connection"_s,     u"transfer-encoding"_s,
                                   u"cookie"_s,        u"accept-encoding"_s};
    return names.contains(header.toLower());
}

std::optional<Header> plainHeader(TomlTable &table, const QString &name, const QString &value)
{
    if (soundsSecret(name))
        table.refuse(name,
                     u"seems to hold a secret in plain text; write { keyring = \"NAME\" }, { command = […] } "
                     "or { environment = \"VARIABLE\" } instead of the text"_s);
    else if (!matches(u"[\\x20-\\x7e]*"_s, value))
        table.refuse(name, u"may only have printable ASCII characters"_s);
    else
        return Header{.name = name.toLatin1(), .value = value.toLatin1()};
    return {};
}

std::optional<Header> parseHeader(TomlTable &table, const QString &name)
{
    const toml::node *node = table.node(name);
    if (isReserved(name)) {
        table.refuse(name, u"is written by Vigie itself; for credentials use the auth table"_s);
    } else if (!matches(u"[A-Za-z0-9!#$%&'*+.^_`|~-]+"_s, name)) { // RFC 9110 §5.6.2
        table.refuse(name, u"is not a valid name of a header"_s);
    } else if (const auto text = node->value_exact<std::string>()) {
        return plainHeader(table, name, QString::fromStdString(*text));
    } else if (auto inner = node->is_table() ? table.table(name.toUtf8().constData()) : std::nullopt) {
        if (const auto reference = parseSecretReference(*inner))
            return Header{.name = name.toLatin1(), .value = *reference};
    } else {
        table.refuse(name, u"must be a text in quotes or a secret: it "_s + secretForms());
    }
    return {};
}

} // namespace

QList<Header> parseHeaders(TomlTable table)
{
    QList<Header> headers;
    const QStringList names = table.keys();
    for (const QString &name : names) {
        if (const auto header = parseHeader(table, name))
            headers.append(*header);
    }
    return headers;
}

} // namespace settings
