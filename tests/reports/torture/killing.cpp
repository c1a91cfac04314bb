// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/torture/bench.h"
#include "tests/reports/torture/figure.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

namespace torture {

using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 4;
constexpr int longestMs = 2500; // of typing
constexpr qint64 mostTypingLostMs = 1000;

struct Key {
    qint64 number = 0;
    qint64 at = 0;
};

/// A program that types, and what it said.
struct Typing {
    std::unique_ptr<QProcess> process;
    qint64 killAfter = 0; ///< ms from its first key
    QElapsedTimer sinceFirst;
    QByteArray said;

    /// True once it is dead.
    bool goOn()
    {
        said += process->readAllStandardOutput();
        if (!sinceFirst.isValid() && said.contains('T'))
            sinceFirst.start();
        if (sinceFirst.isValid() && sinceFirst.hasExpired(killAfter))
            process->kill();
        return process->state() == QProcess::NotRunning;
    }
};

QList<Key> keysOf(const QByteArray &said, char what)
{
    QList<Key> keys;
    for (const QByteArray &line : said.split('\n').mid(0, said.count('\n'))) {
        const QList<QByteArray> words = line.split(' ');
        if (line.startsWith(what) && words.size() == 3)
            keys.append({words.at(1).toLongLong(), words.at(2).toLongLong()});
    }
    return keys;
}

/// What a typist who came to that number has written.
QString textUpTo(qint64 number)
{
    QString text;
    for (qint64 i = 1; i <= number; ++i)
        text += QString::number(i) + u' ';
    return text;
}

struct Toll {
    int corrupt = 0;
    int broken = 0; ///< said to be kept, and not there
    int late = 0; ///< more than a second of typing lost
    qint64 worstMs = 0;
    qint64 keys = 0;

    void count(const QString &file, const QByteArray &said)
    {
        const QString text = currentText(file);
        const qint64 last = text.trimmed().section(u' ', -1).toLongLong();
        corrupt += isWhole(file) && text == textUpTo(last) ? 0 : 1;
        const QList<Key> kept = keysOf(said, 'K');
        broken += !kept.isEmpty() && kept.last().number > last ? 1 : 0;
        const QList<Key> typed = keysOf(said, 'T');
        keys += typed.size();
        const auto lost = std::ranges::find_if(typed, [&](const Key &key) { return key.number > last; });
        if (lost == typed.end())
            return;
        const qint64 ms = typed.last().at - lost->at;
        worstMs = std::max(worstMs, ms);
        late += ms > mostTypingLostMs ? 1 : 0;
    }
};

/// Some at the same time, each on its file, which has seen all its predecessors killed.
void wave(const QStringList &files, qsizetype size, Toll *toll)
{
    std::vector<Typing> typings;
    for (const QString &file : files.first(size)) {
        typings.push_back({.process = startChild({u"type"_s, file}),
                           .killAfter = QRandomGenerator::global()->bounded(longestMs)});
    }
    // All of them, not any: each has to be looked after.
    (void)QTest::qWaitFor([&] { return std::ranges::count_if(typings, &Typing::goOn) == size; }, 60'000);
    for (qsizetype i = 0; i < size; ++i) {
        Typing &typing = typings.at(size_t(i));
        typing.process->kill();
        typing.process->waitForFinished();
        typing.said += typing.process->readAllStandardOutput();
        toll->count(files.at(i), typing.said);
    }
}

} // namespace

Figure killed(int times)
{
    const QTemporaryDir folder;
    QStringList files;
    for (int i = 0; i < atOnce; ++i) {
        files.append(folder.filePath(u"%1/reports.db"_s.arg(i)));
        if (makeDraft(files.last(), {}) == 0)
            return {.what = u"killed while typing"_s, .lost = 1, .detail = u"no draft could be made"_s};
    }
    Toll toll;
    for (int done = 0; done < times; done += atOnce)
        wave(files, std::min(atOnce, times - done), &toll);
    return {.what = u"killed while typing"_s,
            .times = times,
            .lost = toll.corrupt + toll.broken + toll.late,
            .detail = u"%1 keys typed; %2 files corrupt, %3 broken promises, at most %4 ms of typing lost"_s
                          .arg(toll.keys)
                          .arg(toll.corrupt)
                          .arg(toll.broken)
                          .arg(toll.worstMs)};
}

} // namespace torture
