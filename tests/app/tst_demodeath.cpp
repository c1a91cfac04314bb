// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/processes.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

qint64 parentOf(const QString &pid)
{
    QFile status(u"/proc/%1/stat"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = status.readAll();
    return line.sliced(line.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

/// The processes below one, grandchildren too.
QList<qint64> descendants(qint64 ancestor)
{
    QMultiHash<qint64, qint64> children;
    const QStringList pids = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &pid : pids) {
        if (pid.toLongLong() > 0)
            children.insert(parentOf(pid), pid.toLongLong());
    }
    QList<qint64> found = children.values(ancestor);
    for (qsizetype i = 0; i < found.size(); ++i)
        found += children.values(found.at(i));
    return found;
}

bool runs(qint64 pid, const char *program)
{
    QFile line(u"/proc/%1/cmdline"_s.arg(pid));
    return line.open(QIODevice::ReadOnly) && line.readAll().contains(program);
}

/// The real program, with a home of its own.
QProcessEnvironment environmentIn(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, home);
    return environment;
}

} // namespace

/// A demo window leaves nothing behind, however it ends.
class TestDemoDeath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noProcessIsLeft_data();
    void noProcessIsLeft();
};

void TestDemoDeath::noProcessIsLeft_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("after kill -9") << SIGKILL;
    QTest::newRow("after kill") << SIGTERM;
}

void TestDemoDeath::noProcessIsLeft()
{
    QFETCH(int, signal);
    const QTemporaryDir home;
    QProcess window;
    window.setProcessEnvironment(environmentIn(home.path()));
    window.setStandardOutputFile(QProcess::nullDevice());
    window.setStandardErrorFile(QProcess::nullDevice());
    window.start(qEnvironmentVariable("VIGIE_BINARY"), {u"--demo"_s});
    QVERIFY(window.waitForStarted());
    QList<qint64> below;
    const auto storeRuns = [&below, &window] {
        below = descendants(window.processId());
        return std::ranges::any_of(below, [](qint64 pid) { return runs(pid, "victoria-metrics"); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(storeRuns(), 30'000);
    ::kill(pid_t(window.processId()), signal);
    const auto anyLeft = [&below] { return std::ranges::any_of(below, isAlive); };
    QTRY_VERIFY_WITH_TIMEOUT(!anyLeft(), signal == SIGKILL ? 3'000 : 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(window.state(), QProcess::NotRunning, 15'000);
}

QTEST_GUILESS_MAIN(TestDemoDeath)
#include "tst_demodeath.moc"
