// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/torture/bench.h"
#include "tests/reports/torture/figure.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <sys/resource.h>

namespace torture {

using namespace Qt::StringLiterals;
using reports::ReportStore;

namespace {

constexpr qint64 stepBytes = 1536; // no multiple of a page, so that writes are cut anywhere
constexpr qsizetype large = 100'000; // characters of the text that may not fit
constexpr qint64 mostUntoldMs = 1000;

/// What can be done to a disk.
struct Disk {
    std::function<void(qint64 bytes)> leave; ///< no more than so many bytes can be written
    std::function<void()> free;
};

struct Toll {
    int refused = 0; ///< what did not fit
    int broken = 0; ///< the text that was kept before is not there
    int untold = 0; ///< nobody was told within a second
    int stuck = 0; ///< the text was not kept when there was room again
    qint64 slowestMs = 0;
};

/// One size: a text is on disk, and a larger one comes.
void squeeze(const Disk &disk, const QString &file, int number, Toll *toll)
{
    const base::SystemClock clock;
    const QString before = u"before %1"_s.arg(number);
    const QString after = u"after %1 "_s.arg(number) + QString(large, u'x');
    const qint64 id = makeDraft(file, before);
    ReportStore store(file, u"team"_s, clock);
    (void)QTest::qWaitFor([&] { return store.draft(id) != nullptr; });
    disk.leave(number * stepBytes);
    QElapsedTimer timer;
    timer.start();
    store.write(id, after);
    (void)QTest::qWaitFor([&] { return store.isKept() || store.trouble(); }, 10'000);
    const bool fits = store.isKept();
    const qint64 told = timer.elapsed();
    toll->slowestMs = std::max(toll->slowestMs, told);
    toll->untold += !fits && (told > mostUntoldMs || !store.trouble()->detail.contains(file)) ? 1 : 0;
    toll->refused += fits ? 0 : 1;
    toll->broken += currentText(file) == (fits ? after : before) && isWhole(file) ? 0 : 1;
    disk.free();
    const bool kept = QTest::qWaitFor([&] { return store.isKept() && !store.trouble(); }, 10'000);
    toll->stuck += kept && currentText(file) == after ? 0 : 1;
}

Figure figureOf(const QString &what, int sizes, const Toll &toll)
{
    return {.what = what,
            .times = sizes,
            .lost = toll.broken + toll.untold + toll.stuck,
            .detail =
                u"%1 did not fit, told within %2 ms; %3 earlier texts lost, %4 not kept once there was room"_s
                    .arg(toll.refused)
                    .arg(toll.slowestMs)
                    .arg(toll.broken)
                    .arg(toll.stuck)};
}

void fill(const QString &ballast, qint64 leaving)
{
    QFile file(ballast);
    if (!file.open(QFile::WriteOnly | QFile::Unbuffered))
        return;
    const QByteArray block(4096, 'b');
    while (file.write(block) == block.size()) { }
    file.resize(std::max<qint64>(0, file.size() - leaving));
}

void allowFiles(rlim_t bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

Figure fullDisk(int sizes)
{
    const auto what = u"the disk is full"_s;
    const QTemporaryDir folder;
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"tmpfs"_s, folder.path()})
        != 0)
        return {.what = what,
                .detail = u"a disk of our own needs root, who can mount a tiny one"_s,
                .done = false};
    const QString ballast = folder.filePath(u"ballast"_s);
    const Disk disk{.leave = [ballast](qint64 bytes) { fill(ballast, bytes); },
                    .free = [ballast] { QFile::remove(ballast); }};
    Toll toll;
    for (int number = 0; number < sizes; ++number) {
        const QString file = folder.filePath(u"reports.db"_s);
        squeeze(disk, file, number, &toll);
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(file + suffix);
    }
    QProcess::execute(u"umount"_s, {folder.path()});
    return figureOf(what, sizes, toll);
}

Figure brokenDisk(int sizes)
{
    const QTemporaryDir folder;
    Toll toll;
    for (int number = 0; number < sizes; ++number) {
        const QString file = folder.filePath(u"%1.db"_s.arg(number));
        const Disk disk{.leave = [](qint64 bytes) { allowFiles(rlim_t(bytes)); },
                        .free = [] { allowFiles(RLIM_INFINITY); }};
        squeeze(disk, file, number, &toll);
    }
    return figureOf(u"the disk does not take what is written"_s, sizes, toll);
}

} // namespace torture
