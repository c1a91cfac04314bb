// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/tlssetup.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <array>

namespace http {

using namespace Qt::StringLiterals;
using base::Result;
using Kind = base::Error::Kind;

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(Kind::Tls, u"the file %1 cannot be read: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

Result<QList<QSslCertificate>> certificatesOf(const QString &path)
{
    return contentOf(path).and_then([&path](const QByteArray &pem) -> Result<QList<QSslCertificate>> {
        const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
        if (certificates.isEmpty())
            return base::fail(Kind::Tls, u"the file %1 holds no certificate in PEM form"_s.arg(path));
        return certificates;
    });
}

Result<QSslKey> keyOf(const QString &path)
{
    return contentOf(path).and_then([&path](const QByteArray &pem) -> Result<QSslKey> {
        for (const QSsl::KeyAlgorithm algorithm : std::array{QSsl::Rsa, QSsl::Ec}) {
            if (const QSslKey key(pem, algorithm, QSsl::Pem); !key.isNull())
                return key;
        }
        return base::fail(Kind::Tls,
                          u"the file %1 holds no unencrypted RSA or EC key in PEM form"_s.arg(path));
    });
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const settings::TlsSpec &spec)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!spec.caFile.isEmpty()) {
        const auto authorities = certificatesOf(spec.caFile);
        if (!authorities)
            return std::unexpected(authorities.error());
        configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + *authorities);
    }
    if (!spec.clientCertificateFile.isEmpty()) {
        const auto chain = certificatesOf(spec.clientCertificateFile);
        const auto key =
            keyOf(spec.clientKeyFile.isEmpty() ? spec.clientCertificateFile : spec.clientKeyFile);
        if (!chain || !key)
            return std::unexpected(chain ? key.error() : chain.error());
        configuration.setLocalCertificateChain(*chain);
        configuration.setPrivateKey(*key);
    }
    return configuration;
}

} // namespace http
