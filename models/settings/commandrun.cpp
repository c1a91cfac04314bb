// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/commandrun.h"

#include "models/base/boundprocess.h"

#include <QPointer>

#include <csignal>

using namespace Qt::StringLiterals;

namespace settings {

namespace {

constexpr qsizetype LongestOutput = 64 * 1024;

} // namespace

CommandRun::CommandRun(const QStringList &arguments, base::Milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_arguments(arguments)
{
    base::bindToParent(m_process);
    m_process.setUnixProcessParameters(
        QProcess::UnixProcessFlag::CreateNewSession); // so that kill() takes all
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &CommandRun::collect);
    connect(&m_process, &QProcess::finished, this, &CommandRun::judge);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            failWith(u"could not be started; install it or correct the command in the profile"_s);
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        failWith(u"gave no answer within %1 s; it must not ask questions"_s.arg(
            static_cast<double>(m_patience.interval()) / 1000));
    });
}

CommandRun::~CommandRun()
{
    m_process.disconnect(this);
    kill();
    m_process.waitForFinished(1000);
}

base::Pending<base::Secret> CommandRun::run()
{
    // Dropping may happen inside one of the process's own signals, so it is deleted from the event loop.
    const std::shared_ptr<void> guard(nullptr, [self = QPointer(this)](void *) {
        if (!self)
            return;
        self->m_answered = true;
        self->kill();
        self->deleteLater();
    });
    auto pending = m_completer.pending(guard);
    m_patience.start();
    m_process.start(m_arguments.first(), m_arguments.sliced(1));
    return pending;
}

void CommandRun::collect()
{
    m_output += m_process.readAllStandardOutput();
    if (m_output.size() > LongestOutput)
        failWith(u"printed more than 64 KiB; it must print the secret alone"_s);
}

void CommandRun::judge(int exitCode, QProcess::ExitStatus status)
{
    collect();
    const QByteArray line = m_output.split('\n').constFirst();
    const QByteArray secret = line.endsWith('\r') ? line.chopped(1) : line;
    if (status != QProcess::NormalExit)
        failWith(u"was ended by a signal"_s);
    else if (exitCode != 0)
        failWith(u"ended with exit code %1; run it in a terminal to see why"_s.arg(exitCode));
    else if (secret.isEmpty())
        failWith(u"printed nothing; its first line must be the secret"_s);
    else
        answer(base::Secret(secret));
}

void CommandRun::failWith(const QString &what)
{
    answer(base::fail(base::Error::Kind::Unauthorized,
                      u"the secret's command %1 %2"_s.arg(m_arguments.first(), what)));
}

void CommandRun::answer(base::Result<base::Secret> result)
{
    if (m_answered)
        return;
    m_answered = true;
    m_patience.stop();
    kill();
    m_completer.finish(std::move(result));
}

void CommandRun::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    if (const auto pid = static_cast<pid_t>(m_process.processId()); pid > 1)
        ::kill(-pid, SIGKILL); // its session, helpers that it started included
    m_process.kill(); // in case it had no time to make that session
}

} // namespace settings
