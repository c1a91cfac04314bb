// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/tlsfault.h"

#include <QSet>

namespace probe {

namespace {

constexpr qsizetype longestIssuer = 120;

} // namespace

Fault faultOf(const QList<QSslError> &errors)
{
    QSet<QSslError::SslError> kinds;
    for (const QSslError &error : errors)
        kinds.insert(error.error());
    if (kinds.isEmpty() || kinds.contains(QSslError::NoPeerCertificate))
        return Fault::Handshake;
    if (kinds.contains(QSslError::CertificateExpired))
        return Fault::Expired;
    if (kinds.contains(QSslError::CertificateNotYetValid))
        return Fault::NotYetValid;
    if (kinds.contains(QSslError::HostNameMismatch))
        return Fault::WrongName;
    return Fault::Untrusted;
}

std::optional<Certificate> certificateOf(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return std::nullopt;
    QStringList issuer = certificate.issuerInfo(QSslCertificate::Organization);
    if (issuer.isEmpty())
        issuer = certificate.issuerInfo(QSslCertificate::CommonName);
    return Certificate{.notAfter = base::instantFromMs(certificate.expiryDate().toMSecsSinceEpoch()),
                       .issuer = issuer.value(0).left(longestIssuer).simplified()};
}

} // namespace probe
