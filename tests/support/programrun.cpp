// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"

#include "models/base/boundprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ProgramRun::ProgramRun()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const auto &variable :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANGUAGE"_s, u"LANG"_s})
        m_environment.remove(variable);
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    m_environment.insert(u"XDG_CACHE_HOME"_s, path(u"cache"_s));
    m_environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    QObject::connect(&m_watch, &QTimer::timeout, &m_process, [this] { noteMemory(); });
    m_watch.setInterval(20ms);
}

ProgramRun::~ProgramRun()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

QString ProgramRun::write(const QString &path, const QByteArray &content) const
{
    QFile file(m_home.filePath(path));
    QDir().mkpath(QFileInfo(file).path());
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(content);
    return file.fileName();
}

QString ProgramRun::writeProfile(const QString &name, const QByteArray &toml) const
{
    return write(u"config/vigie/profiles/"_s + name + u".toml"_s, toml);
}

QString ProgramRun::path(const QString &name) const
{
    return m_home.filePath(name);
}

void ProgramRun::setEnvironment(const QString &variable, const QString &value)
{
    m_environment.insert(variable, value);
}

void ProgramRun::start(const QStringList &arguments)
{
    base::bindToParent(m_process);
    m_process.setProcessEnvironment(m_environment);
    m_process.start(QStringLiteral(VIGIE_PROGRAM), arguments);
    m_watch.start();
}

bool ProgramRun::finish(std::chrono::milliseconds timeout)
{
    const bool ended = QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; },
                                       QDeadlineTimer(timeout));
    m_watch.stop();
    if (!ended) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    m_output = m_process.readAllStandardOutput();
    m_errors = m_process.readAllStandardError();
    return ended;
}

bool ProgramRun::run(const QStringList &arguments, std::chrono::milliseconds timeout)
{
    start(arguments);
    return finish(timeout);
}

int ProgramRun::exitCode() const
{
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray ProgramRun::said() const
{
    return "exit " + QByteArray::number(exitCode()) + '\n' + m_output.left(6000) + m_errors.left(2000);
}

QJsonObject ProgramRun::document() const
{
    return QJsonDocument::fromJson(m_output).object();
}

qint64 ProgramRun::peakBytes() const
{
    return m_peak;
}

void ProgramRun::noteMemory()
{
    QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            m_peak = std::max(m_peak, line.simplified().split(' ').value(1).toLongLong() * 1024);
    }
}
