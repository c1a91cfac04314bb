// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/authenticationparser.h"

#include "models/settings/secretreferenceparser.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace settings {

namespace {

std::optional<Authentication::Scheme> parseScheme(TomlTable &table)
{
    const auto written = table.text("scheme");
    if (written == u"basic"_s)
        return Authentication::Scheme::Basic;
    if (written == u"bearer"_s)
        return Authentication::Scheme::Bearer;
    table.refuse(u"scheme"_s, u"must be \"basic\" or \"bearer\""_s);
    return {};
}

void checkUser(TomlTable &table, const Authentication &authentication)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"[^:\\x00-\\x1f\\x7f]*"_s));
    const bool basic = authentication.scheme == Authentication::Scheme::Basic;
    if (basic && authentication.user.isEmpty())
        table.refuse(u"user"_s, u"is needed with scheme = \"basic\""_s);
    if (!basic && !authentication.user.isEmpty())
        table.refuse(u"user"_s, u"has no meaning with scheme = \"bearer\"; remove it"_s);
    if (!form.match(authentication.user).hasMatch()) // RFC 7617 §2
        table.refuse(u"user"_s, u"cannot have a colon or a control character"_s);
}

} // namespace

std::optional<Authentication> parseAuthentication(TomlTable table)
{
    const auto scheme = parseScheme(table);
    const QString user = table.text("user").value_or(QString());
    std::optional<SecretReference> secret;
    if (const auto inner = table.table("secret"))
        secret = parseSecretReference(*inner);
    else if (!table.has("secret"))
        table.refuse(u"secret"_s, u"is missing; it "_s + secretForms());
    if (scheme)
        checkUser(table, {.scheme = *scheme, .user = user});
    table.remarkOnUnknownKeys();
    if (!scheme || !secret)
        return {};
    return Authentication{.scheme = *scheme, .user = user, .secret = *secret};
}

} // namespace settings
