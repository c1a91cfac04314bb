// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/authority.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace {

const QStringList newKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                         u"-nodes"_s};

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

} // namespace

Authority::Authority()
{
    write(m_folder.filePath(u"index"_s), {});
    run(QStringList{u"req"_s, u"-x509"_s} + newKey
        + QStringList{u"-keyout"_s, u"authority.key"_s, u"-out"_s, u"authority.pem"_s, u"-days"_s, u"90"_s,
                      u"-subj"_s, u"/O=Test authority/CN=root"_s});
}

bool Authority::isReady() const
{
    return QFile::exists(file());
}

bool Authority::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, arguments);
    return openssl.waitForFinished(20'000) && openssl.exitCode() == 0;
}

/// Only "openssl ca" can give a certificate a past in every version that is around.
QSslConfiguration Authority::server(const QString &name, QDate from, QDate to)
{
    const QString stem = QString::number(++m_count);
    write(m_folder.filePath(stem + u".cnf"_s),
          "[ca]\ndefault_ca=d\n[d]\ndatabase=index\nserial=serial\nrand_serial=yes\nnew_certs_dir=.\nunique_"
          "subject=no\n"
          "default_md=sha256\npolicy=p\nx509_extensions=x\n[p]\ncommonName=supplied\n[x]\nsubjectAltName=DNS:"
              + name.toUtf8() + '\n');
    const auto day = [](QDate date) { return date.toString(u"yyyyMMdd"_s) + u"000000Z"_s; };
    const QString key = m_folder.filePath(stem + u".key"_s);
    const QString certificate = m_folder.filePath(stem + u".pem"_s);
    run(QStringList{u"req"_s, u"-new"_s} + newKey
        + QStringList{u"-keyout"_s, key, u"-out"_s, stem + u".csr"_s, u"-subj"_s, u"/CN="_s + name});
    run({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, stem + u".cnf"_s, u"-in"_s, stem + u".csr"_s,
         u"-cert"_s, u"authority.pem"_s, u"-keyfile"_s, u"authority.key"_s, u"-startdate"_s, day(from),
         u"-enddate"_s, day(to), u"-out"_s, certificate});
    QFile keyFile(key);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (keyFile.open(QIODevice::ReadOnly))
        tls.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    return tls;
}

QSslConfiguration Authority::client() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(file()));
    return tls;
}
