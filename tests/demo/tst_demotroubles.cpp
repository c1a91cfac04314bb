// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can go wrong around the demo's real store, and the way on.
#include "tests/demo/askedstore.h"
#include "tests/demo/runningdemo.h"
#include "tests/support/manualclock.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace demo;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 60'000;
const QString bobsLoad = u"node_load1{instance=\"bob.example:9100\"}"_s;

void overwriteWithGarbage(const QString &folder)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("garbage, and not even much");
    }
}

} // namespace

class TestDemoTroubles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCorruptFolderIsPutAsideAndMadeAnew();
    void aMissingProgramNamesThePackage();
    void tooLittleDiskIsSaid();
    void aDiskThatFillsIsSaidAndFeedingGoesOnLater();
    void aStoreThatEndsIsSaid();

private:
    DemoOptions options(const QString &folder) const;
    void makeHistory(const QString &folder) const;

    ManualClock m_clock{base::SystemClock().now()};
};

DemoOptions TestDemoTroubles::options(const QString &folder) const
{
    return {.folder = folder, .clock = m_clock, .withNodeExporter = false, .feedEvery = 100ms};
}

void TestDemoTroubles::makeHistory(const QString &folder) const
{
    RunningDemo demo(options(folder));
    QVERIFY(demo.heard(demo.ready));
}

void TestDemoTroubles::aCorruptFolderIsPutAsideAndMadeAnew()
{
    const QTemporaryDir folder;
    makeHistory(folder.path());
    overwriteWithGarbage(folder.filePath(u"slot-0/data"_s));
    RunningDemo demo(options(folder.path()));
    QVERIFY2(demo.heard(demo.ready), qPrintable(demo.firstError().detail));
    QCOMPARE(demo.noticed.size(), 1);
    QVERIFY(demo.noticed.first().first().toString().contains("slot-0.broken-"_L1));
    QCOMPARE(QDir(folder.path()).entryList({u"slot-0.broken-*"_s}, QDir::Dirs).size(), 1);
    // Under load the newest samples of the history are old when it is there; the feed goes on.
    QTRY_COMPARE_WITH_TIMEOUT(singleValue(demo.store.url(), u"count(up{job=\"node\"} == 1)"_s), 13, 10'000);
}

void TestDemoTroubles::aMissingProgramNamesThePackage()
{
    const QByteArray path = qgetenv("PATH");
    const QTemporaryDir folder;
    qputenv("PATH", folder.path().toUtf8());
    RunningDemo demo(options(folder.path()));
    QTRY_COMPARE(demo.failed.size(), 1);
    qputenv("PATH", path);
    QCOMPARE(demo.firstError().kind, base::Error::Kind::Unreachable);
    QVERIFY(demo.firstError().detail.contains("package victoria-metrics"_L1));
    QVERIFY(demo.firstError().detail.contains("--metrics URL"_L1));
}

void TestDemoTroubles::tooLittleDiskIsSaid()
{
    const QTemporaryDir folder;
    DemoOptions small = options(folder.path());
    small.freeBytes = [](const QString &) { return leastFreeBytes - 1; };
    RunningDemo demo(small);
    QTRY_COMPARE(demo.failed.size(), 1);
    QVERIFY(demo.firstError().detail.contains(folder.path()));
    QVERIFY(demo.ready.isEmpty());
}

void TestDemoTroubles::aDiskThatFillsIsSaidAndFeedingGoesOnLater()
{
    const QTemporaryDir folder;
    const QString disk = folder.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    if (::geteuid() != 0
        || QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=340m"_s, u"tmpfs"_s, disk})
            != 0)
        QSKIP("needs the right to mount a small disk");
    const auto unmount = qScopeGuard([disk] { QProcess::execute(u"umount"_s, {disk}); });
    RunningDemo demo(options(disk));
    QVERIFY(demo.heard(demo.ready));

    QFile filler(disk + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly));
    filler.write(QByteArray(freeBytesOnDisk(disk) - 20'000'000, 'x'));
    filler.close();
    const auto feedOn = [this, &demo] {
        m_clock.advance(15s);
        return !demo.failed.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(feedOn(), patienceMs);
    QCOMPARE(demo.firstError().kind, base::Error::Kind::Rejected);
    QVERIFY2(demo.firstError().detail.contains(disk), qPrintable(demo.firstError().detail));
    QVERIFY(std::isfinite(
        singleValue(demo.store.url(), u"count(last_over_time(%1[1h]))"_s.arg(bobsLoad)))); // still read

    QVERIFY(filler.remove());
    const qint64 now = base::toMs(m_clock.now()) / 15'000 * 15'000;
    QTRY_COMPARE_GE_WITH_TIMEOUT(storedInstants(demo.store.url(), bobsLoad).last(), now, patienceMs);
    m_clock.set(base::SystemClock().now());
}

void TestDemoTroubles::aStoreThatEndsIsSaid()
{
    const QTemporaryDir folder;
    RunningDemo demo(options(folder.path()));
    QVERIFY(demo.heard(demo.ready));
    QFile children(u"/proc/self/task/%1/children"_s.arg(::getpid()));
    QVERIFY(children.open(QIODevice::ReadOnly));
    const QList<QByteArray> pids = children.readAll().trimmed().split(' ');
    QCOMPARE(pids.size(), 1);
    QCOMPARE(::kill(pids.first().toInt(), SIGKILL), 0);
    QTRY_VERIFY(!demo.failed.isEmpty());
    QCOMPARE(demo.firstError().kind, base::Error::Kind::Unreachable);
    QVERIFY(!loadState(folder.filePath(u"slot-0/state.json"_s))); // what ended it may be in the folder
}

QTEST_GUILESS_MAIN(TestDemoTroubles)
#include "tst_demotroubles.moc"
