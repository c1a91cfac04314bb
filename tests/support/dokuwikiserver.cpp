// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dokuwikiserver.h"

#include "models/base/boundprocess.h"
#include "tests/support/processes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr auto program = "/usr/share/dokuwiki";
constexpr int patienceMs = 20'000;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

QByteArray contentOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QByteArray md5(const QByteArray &of)
{
    return QCryptographicHash::hash(of, QCryptographicHash::Md5).toHex();
}

} // namespace

QString DokuWikiServer::missing()
{
    if (QStandardPaths::findExecutable(u"php"_s).isEmpty())
        return u"php8.4-cli"_s;
    return QFile::exists(QLatin1StringView(program) + u"/lib/exe/jsonrpc.php"_s) ? QString() : u"dokuwiki"_s;
}

DokuWikiServer::DokuWikiServer()
    : m_settings({{u"remote"_s, u"1"_s},
                  {u"remoteuser"_s, u"'@api'"_s},
                  {u"useacl"_s, u"1"_s},
                  {u"superuser"_s, u"'@admin'"_s},
                  {u"savedir"_s, u"getenv('VIGIE_WIKI') . '/data'"_s},
                  {u"compression"_s, u"0"_s}, // so that old versions can be read here
                  {u"securecookie"_s, u"0"_s},
                  {u"sitemap"_s, u"1"_s}})
    , m_pages(m_folder.filePath(u"data"_s))
    , m_port(freePort())
{
    for (const QString &part : {u"pages"_s, u"attic"_s, u"meta"_s, u"media"_s, u"media_attic"_s,
                                u"media_meta"_s, u"cache"_s, u"index"_s, u"locks"_s, u"tmp"_s, u"log"_s})
        QDir().mkpath(path(u"data/"_s + part));
    QDir().mkpath(path(u"sessions"_s));
    writeUsers();
    writeSettings();
}

DokuWikiServer::~DokuWikiServer()
{
    stop();
}

bool DokuWikiServer::start()
{
    // Asked, not forced: the server ends its workers when it is asked, and cannot when it is killed.
    base::bindToParent(m_php, base::Farewell::Ask);
    m_php.setProcessEnvironment(environment());
    m_php.setStandardErrorFile(path(u"log"_s), QIODevice::Append);
    m_php.setStandardOutputFile(QProcess::nullDevice());
    m_php.start(u"php"_s,
                phpOptions()
                    + QStringList{u"-S"_s, u"127.0.0.1:%1"_s.arg(m_port), u"-t"_s,
                                  QString::fromLatin1(program),
                                  QStringLiteral(VIGIE_DOKUWIKI_SCRIPTS "/router.php")});
    QTcpSocket probe;
    QElapsedTimer waited;
    waited.start();
    while (m_php.state() != QProcess::NotRunning && !waited.hasExpired(patienceMs)) {
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (probe.waitForConnected(1000))
            return true;
        m_php.waitForFinished(10); // lets it work, and ends early when it gives up
    }
    return false;
}

void DokuWikiServer::stop()
{
    if (m_php.state() == QProcess::NotRunning)
        return;
    m_php.terminate();
    m_php.waitForFinished(patienceMs);
}

QUrl DokuWikiServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
}

QString DokuWikiServer::password(const QString &user)
{
    return u"phrase of "_s + user;
}

QByteArray DokuWikiServer::basicLogin(const QString &user)
{
    return "Basic " + (user + u':' + password(user)).toUtf8().toBase64();
}

QString DokuWikiServer::token(const QString &user) const
{
    return QString::fromLatin1(runTool({u"token"_s, user}));
}

void DokuWikiServer::revokeTokens()
{
    QDir(path(u"data/cache"_s)).removeRecursively();
    QDir().mkpath(path(u"data/cache"_s));
}

void DokuWikiServer::configure(const QString &key, const QString &value)
{
    m_settings.insert(key, value);
    writeSettings();
}

void DokuWikiServer::switchApi(bool on)
{
    configure(u"remote"_s, on ? u"1"_s : u"0"_s);
}

void DokuWikiServer::hideJsonRpc(bool hidden)
{
    const QString mark = path(u"without-jsonrpc"_s);
    if (hidden)
        putFile(mark, {});
    else
        QFile::remove(mark);
}

bool DokuWikiServer::index() const
{
    bool good = false;
    runTool({u"index"_s}, &good);
    return good;
}

QList<qint64> DokuWikiServer::processes() const
{
    return QList{m_php.processId()} + childrenOf(m_php.processId());
}

QByteArray DokuWikiServer::log() const
{
    const QByteArray all = contentOf(path(u"log"_s));
    return all.last(std::min<qsizetype>(all.size(), 4000));
}

QString DokuWikiServer::path(const QString &name) const
{
    return m_folder.filePath(name);
}

void DokuWikiServer::writeUsers() const
{
    QByteArray users;
    for (const auto &[user, groups] :
         {std::pair{u"editor"_s, "team,api"}, std::pair{u"other"_s, "team,api"},
          std::pair{u"reader"_s, "readers,api"}, std::pair{u"outsider"_s, "team"}}) {
        // MD5 is the cheapest of the hashes that DokuWiki takes: these passwords protect nothing.
        users += user.toUtf8() + ':' + md5(password(user).toUtf8()) + ':' + user.toUtf8() + ':'
            + user.toUtf8() + "@wiki.example:" + groups + '\n';
    }
    putFile(path(u"conf/users.auth.php"_s), "# <?php exit()?>\n" + users);
    putFile(path(u"conf/acl.auth.php"_s),
            "# <?php exit()?>\n*\t@ALL\t0\n*\t@team\t16\n*\t@readers\t1\nprivate:*\t@readers\t0\n");
    putFile(path(u"conf/plugins.php"_s), "<?php\n$plugins['testing'] = 0;\n");
}

void DokuWikiServer::writeSettings() const
{
    QByteArray php = "<?php\n";
    for (const auto &[key, value] : m_settings.asKeyValueRange())
        php += "$conf['" + key.toUtf8() + "'] = " + value.toUtf8() + ";\n";
    putFile(path(u"conf/local.php.new"_s), php);
    // PHP tells versions of a script apart by their date, in whole seconds.
    static int versions = 0;
    QFile stamped(path(u"conf/local.php.new"_s));
    if (stamped.open(QIODevice::ReadWrite))
        stamped.setFileTime(QDateTime::currentDateTime().addSecs(++versions),
                            QFileDevice::FileModificationTime);
    // In one step: a worker may be reading it.
    ::rename(path(u"conf/local.php.new"_s).toLocal8Bit().constData(),
             path(u"conf/local.php"_s).toLocal8Bit().constData());
}

QStringList DokuWikiServer::phpOptions() const
{
    // PHP looks only every 2 s whether a script changed, and settings are scripts.
    return {u"-d"_s, u"opcache.revalidate_freq=0"_s,
            u"-d"_s, u"opcache.file_update_protection=0"_s,
            u"-d"_s, u"display_errors=0"_s,
            u"-d"_s, u"session.save_path="_s + path(u"sessions"_s),
            u"-d"_s, QStringLiteral("auto_prepend_file=" VIGIE_DOKUWIKI_SCRIPTS "/prepend.php")};
}

QProcessEnvironment DokuWikiServer::environment() const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"VIGIE_WIKI"_s, m_folder.path());
    variables.insert(u"PHP_CLI_SERVER_WORKERS"_s, u"4"_s);
    return variables;
}

QByteArray DokuWikiServer::runTool(const QStringList &arguments, bool *good) const
{
    QProcess php;
    base::bindToParent(php);
    php.setProcessEnvironment(environment());
    php.start(u"php"_s,
              phpOptions() + QStringList{QStringLiteral(VIGIE_DOKUWIKI_SCRIPTS "/tool.php")} + arguments);
    const bool ended = php.waitForFinished(patienceMs) && php.exitCode() == 0;
    if (good)
        *good = ended;
    return ended ? php.readAllStandardOutput() : QByteArray();
}
