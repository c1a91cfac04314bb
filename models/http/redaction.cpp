// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/redaction.h"

namespace http {

namespace {

constexpr qsizetype shortest = 4;

/// Every form in which a credential may come back, the longest form of each first.
QByteArrayList credentialsOf(const Access &access)
{
    const QByteArray &authorization = access.authorization.reveal();
    const QByteArray value = authorization.sliced(authorization.indexOf(' ') + 1); // after the scheme
    QByteArrayList credentials{value};
    if (authorization.startsWith("Basic ")) {
        const QByteArray login = QByteArray::fromBase64(value);
        credentials << login << login.sliced(login.indexOf(':') + 1);
    }
    for (const auto &[name, secret] : access.headers)
        credentials.append(secret.reveal());
    return credentials;
}

} // namespace

QByteArray withoutCredentials(QByteArray text, const Access &access)
{
    for (const QByteArray &credential : credentialsOf(access)) {
        if (credential.size() >= shortest)
            text.replace(credential, "***");
    }
    return text;
}

} // namespace http
