// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/storeprocess.h"

#include "models/base/boundprocess.h"

#include <QFile>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr int mostAttempts = 5;
constexpr std::chrono::milliseconds pollEvery{15};
constexpr std::chrono::seconds patience{30};
constexpr int stopMs = 3000;
constexpr qsizetype quotedCharacters = 250;

QStringList arguments(const DemoFolder &folder, const QUrl &url, StoreProcess::Scrape scrape)
{
    QStringList list{
        u"-httpListenAddr="_s + url.authority(),
        u"-storageDataPath="_s + folder.dataPath(),
        u"-retentionPeriod=100y"_s,
        u"-loggerLevel=ERROR"_s,
        u"-memory.allowedBytes=512MB"_s, // by default 60 % of the machine, which belongs to the desktop
        u"-dedup.minScrapeInterval=1ms"_s, // a top-up after a crash may send an instant again
        u"-search.latencyOffset=1ms"_s, // by default the newest 30 s are hidden
        u"-storage.minFreeDiskSpaceBytes=50MB"_s, // reads go on when the disk is nearly full
    };
    if (scrape == StoreProcess::Scrape::Yes)
        list << u"-promscrape.config="_s + folder.scrapeFile() << u"-promscrape.suppressScrapeErrors"_s;
    return list;
}

} // namespace

StoreProcess::StoreProcess(const DemoFolder &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_pollTimer.setInterval(pollEvery);
    connect(&m_pollTimer, &QTimer::timeout, this, &StoreProcess::poll);
    connect(&m_process, &QProcess::finished, this, &StoreProcess::noteEnd);
}

StoreProcess::~StoreProcess()
{
    stop();
}

void StoreProcess::start(const QString &program, Scrape scrape)
{
    m_program = program;
    m_scrape = scrape;
    m_attempts = 0;
    launch();
}

void StoreProcess::launch()
{
    ++m_attempts;
    const quint16 port = freeLoopbackPort();
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    m_client = std::make_unique<ImportClient>(m_url);
    base::bindToParent(m_process);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.logFile());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setProgram(m_program);
    m_process.setArguments(arguments(m_folder, m_url, m_scrape));
    m_sinceLaunch.start();
    m_process.start();
    if (m_process.waitForStarted())
        m_pollTimer.start();
    else
        Q_EMIT failed({.kind = base::Error::Kind::Unreachable,
                       .detail = u"%1 cannot be started: %2"_s.arg(m_program, m_process.errorString())});
}

void StoreProcess::poll()
{
    if (m_sinceLaunch.durationElapsed() > patience) {
        m_pollTimer.stop();
        stop();
        Q_EMIT failed({.kind = base::Error::Kind::Unreachable,
                       .detail = u"victoria-metrics does not answer on %1; it says: %2"_s.arg(
                           m_url.authority(), lastWords())});
    } else if (!m_flags.isRunning()) {
        m_flags = m_client->flags();
        m_flags.deliver(this, [this](const base::Result<QByteArray> &flags) { takeFlags(flags); });
    }
}

/// Whoever took the port in between may answer too; only our own store knows our folder.
void StoreProcess::takeFlags(const base::Result<QByteArray> &flags)
{
    if (!flags || m_answered || !flags->contains(m_folder.dataPath().toUtf8()))
        return;
    m_answered = true;
    m_pollTimer.stop();
    Q_EMIT answered(m_url);
}

void StoreProcess::noteEnd()
{
    m_pollTimer.stop();
    m_flags.drop();
    if (m_stopping)
        return;
    const QString words = lastWords();
    const bool taken =
        words.contains("address already in use"_L1) || words.contains("cannot acquire lock"_L1);
    if (!m_answered && taken && m_attempts < mostAttempts) {
        QTimer::singleShot(std::chrono::milliseconds(50 * m_attempts), this, &StoreProcess::launch);
    } else if (!m_answered && !taken) {
        Q_EMIT brokeAtStart(words);
    } else {
        Q_EMIT failed({.kind = base::Error::Kind::Unreachable,
                       .detail = u"victoria-metrics ended; its last words: %1"_s.arg(words)});
    }
}

bool StoreProcess::stop()
{
    m_stopping = true;
    m_pollTimer.stop();
    m_flags.drop();
    if (m_process.state() == QProcess::NotRunning)
        return false;
    m_process.terminate();
    if (m_process.waitForFinished(stopMs))
        return m_process.exitStatus() == QProcess::NormalExit;
    m_process.kill();
    m_process.waitForFinished(stopMs);
    return false;
}

QUrl StoreProcess::url() const
{
    return m_url;
}

/// The sentence of its log that says why, without the stack that follows a panic.
QString StoreProcess::lastWords() const
{
    QFile log(m_folder.logFile());
    if (!log.open(QIODevice::ReadOnly))
        return {};
    QString last;
    while (!log.atEnd()) {
        const QString line = QString::fromUtf8(log.readLine()).trimmed();
        if (line.contains("\tfatal\t"_L1) || line.contains("\tpanic\t"_L1))
            return line.section(u'\t', 3).left(quotedCharacters);
        if (!line.isEmpty())
            last = line;
    }
    return last.section(u'\t', -1).left(quotedCharacters);
}

quint16 freeLoopbackPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace demo
