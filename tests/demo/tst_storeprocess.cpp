// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/storeprocess.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace demo;

namespace {

constexpr int patienceMs = 30'000;

/// Running, that is: there, and not just waiting to be collected by whoever inherited it.
bool isRunning(qint64 pid)
{
    QFile status(u"/proc/%1/stat"_s.arg(pid));
    return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
}

QList<qint64> childrenOf(qint64 pid)
{
    QFile file(u"/proc/%1/task/%1/children"_s.arg(pid));
    QList<qint64> children;
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &child : file.readAll().simplified().split(' '))
            children.append(child.toLongLong());
    return children;
}

} // namespace

class TestStoreProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPortTakenInBetweenIsTriedAgain();
    void aPortThatIsAlwaysTakenIsGivenUp();
    void lastWordsLeaveOutTheStack();
    void aProgramThatCannotRunIsSaid();
    void killingTheParentLeavesNoOrphan();

private:
    QString script(const QByteArray &body) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<DemoFolder> m_folder;
};

void TestStoreProcess::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = std::move(*DemoFolder::claim(m_dir->path(), freeBytesOnDisk));
}

QString TestStoreProcess::script(const QByteArray &body) const
{
    QFile file(m_dir->filePath(u"store"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write("#!/bin/sh\n" + body);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

void TestStoreProcess::aPortTakenInBetweenIsTriedAgain()
{
    if (QStandardPaths::findExecutable(u"victoria-metrics"_s).isEmpty())
        QSKIP("victoria-metrics is not installed");
    StoreProcess store(*m_folder);
    QSignalSpy answered(&store, &StoreProcess::answered);
    store.start(script("[ -e $0.ran ] && exec victoria-metrics \"$@\"\ntouch $0.ran\n"
                       "printf 'now\\tfatal\\there\\tbind: address already in use\\n'\nexit 255\n"),
                StoreProcess::Scrape::No);
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, patienceMs);
    QVERIFY(store.stop());
}

void TestStoreProcess::aPortThatIsAlwaysTakenIsGivenUp()
{
    StoreProcess store(*m_folder);
    QSignalSpy failed(&store, &StoreProcess::failed);
    store.start(
        script(
            "echo run >> $0.ran\nprintf 'now\\tfatal\\there\\tbind: address already in use\\n'\nexit 255\n"),
        StoreProcess::Scrape::No);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patienceMs);
    QFile runs(m_dir->filePath(u"store.ran"_s));
    QVERIFY(runs.open(QIODevice::ReadOnly));
    QCOMPARE(runs.readAll().count('\n'), 5);
    QVERIFY(failed.first().first().value<base::Error>().detail.contains("address already in use"_L1));
}

void TestStoreProcess::lastWordsLeaveOutTheStack()
{
    StoreProcess store(*m_folder);
    QSignalSpy broke(&store, &StoreProcess::brokeAtStart);
    store.start(script("printf 'now\\tpanic\\there\\tFATAL: cannot open the part\\ngoroutine 1 "
                       "[running]:\\n\\tmain.go\\n'\nexit 2\n"),
                StoreProcess::Scrape::No);
    QTRY_COMPARE_WITH_TIMEOUT(broke.size(), 1, patienceMs);
    QCOMPARE(broke.first().first().toString(), u"FATAL: cannot open the part"_s);
}

void TestStoreProcess::aProgramThatCannotRunIsSaid()
{
    StoreProcess store(*m_folder);
    QSignalSpy failed(&store, &StoreProcess::failed);
    store.start(m_dir->filePath(u"nothing-here"_s), StoreProcess::Scrape::No);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patienceMs);
}

void TestStoreProcess::killingTheParentLeavesNoOrphan()
{
    if (QStandardPaths::findExecutable(u"victoria-metrics"_s).isEmpty())
        QSKIP("victoria-metrics is not installed");
    QProcess parent;
    parent.start(qEnvironmentVariable("VIGIE_DEMO_RUNNER"), {m_dir->filePath(u"orphan"_s)});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += parent.readAllStandardOutput()).contains("ready"), patienceMs);
    const QList<qint64> children = childrenOf(parent.processId());
    const bool exporter = !QStandardPaths::findExecutable(u"prometheus-node-exporter"_s).isEmpty();
    QCOMPARE(children.size(), exporter ? 2 : 1);
    for (const qint64 child : children)
        QVERIFY(isRunning(child));
    QCOMPARE(::kill(pid_t(parent.processId()), SIGKILL), 0);
    QVERIFY(parent.waitForFinished(patienceMs));
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::none_of(children, isRunning), 2000);
}

QTEST_GUILESS_MAIN(TestStoreProcess)
#include "tst_storeprocess.moc"
