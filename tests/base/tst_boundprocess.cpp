// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/boundprocess.h"
#include "tests/support/processes.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using base::Farewell;

namespace {

/// The program this test becomes with --parent: starts a bound child, says its pid, and waits for its own
/// death.
int parentOfABoundChild(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QProcess child;
    base::bindToParent(child, argc > 2 ? Farewell::Ask : Farewell::Force);
    child.start(u"sleep"_s, {u"300"_s});
    if (!child.waitForStarted())
        return 1;
    std::printf("%lld\n", child.processId());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

class TestBoundProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChildEndsWithAKilledParent_data();
    void theChildEndsWithAKilledParent();
    void theChildOfALivingParentRunsOn();
    void aBoundProgramGivesItsOutputAndExitCode();
};

void TestBoundProcess::theChildEndsWithAKilledParent_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("forced") << QStringList{u"--parent"_s};
    QTest::newRow("asked") << QStringList{u"--parent"_s, u"ask"_s};
}

void TestBoundProcess::theChildEndsWithAKilledParent()
{
    QFETCH(QStringList, arguments);
    QProcess parent;
    parent.start(QCoreApplication::applicationFilePath(), arguments);
    QVERIFY(parent.waitForStarted());
    QTRY_VERIFY(parent.canReadLine());
    const qint64 child = parent.readLine().trimmed().toLongLong();
    QVERIFY(child > 0);
    QVERIFY(isAlive(child));
    ::kill(static_cast<pid_t>(parent.processId()), SIGKILL);
    QTRY_VERIFY(!isAlive(child));
    QTRY_COMPARE(parent.state(), QProcess::NotRunning);
}

void TestBoundProcess::theChildOfALivingParentRunsOn()
{
    QProcess child;
    base::bindToParent(child);
    child.start(u"sleep"_s, {u"300"_s});
    QVERIFY(child.waitForStarted());
    QVERIFY(!child.waitForFinished(200));
    QVERIFY(isAlive(child.processId()));
    child.kill();
    QVERIFY(child.waitForFinished());
}

void TestBoundProcess::aBoundProgramGivesItsOutputAndExitCode()
{
    QProcess child;
    base::bindToParent(child);
    child.start(u"sh"_s, {u"-c"_s, u"echo said; exit 7"_s});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.readAllStandardOutput(), "said\n");
    QCOMPARE(child.exitCode(), 7);
}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--parent") == 0)
        return parentOfABoundChild(argc, argv);
    QCoreApplication application(argc, argv);
    TestBoundProcess test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_boundprocess.moc"
