// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/secretreader.h"

#include "models/settings/commandsecretreader.h"
#include "models/settings/keyring.h"

using namespace Qt::StringLiterals;

namespace settings {

namespace {

base::Result<base::Secret> fromEnvironment(const QString &variable)
{
    const QByteArray value = qgetenv(variable.toUtf8().constData());
    if (value.isEmpty())
        return base::fail(
            base::Error::Kind::Unauthorized,
            u"the environment variable %1 is not set; set it where Vigie is started"_s.arg(variable));
    return base::Secret(value);
}

struct Reading {
    QObject *context;

    base::Pending<base::Secret> operator()(const KeyringSecret &secret) const
    {
        return readFromKeyring(secret.name, context);
    }
    base::Pending<base::Secret> operator()(const CommandSecret &secret) const
    {
        return readFromCommand(secret.arguments, context);
    }
    base::Pending<base::Secret> operator()(const EnvironmentSecret &secret) const
    {
        return base::Pending<base::Secret>::ready(fromEnvironment(secret.variable));
    }
};

} // namespace

base::Pending<base::Secret> readSecret(const SecretReference &reference, QObject *context)
{
    return std::visit(Reading{context}, reference);
}

} // namespace settings
