// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/torture/bench.h"
#include "tests/reports/torture/figure.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <span>
#include <vector>

namespace torture {

using namespace Qt::StringLiterals;

namespace {

/// SQLite itself takes down each text that was ever the present one, in order, past everything that is ours.
const auto witness =
    u"CREATE TRIGGER witnessing AFTER UPDATE OF text ON draft WHEN new.text <> old.text BEGIN "
    "INSERT INTO witness (text) VALUES (new.text); END"_s;

struct Twin {
    std::unique_ptr<QProcess> process;
    QString name;
    QByteArray said;

    bool isReady()
    {
        said += process->readAllStandardOutput();
        return said.startsWith('R') || process->state() == QProcess::NotRunning;
    }
    bool isDone()
    {
        said += process->readAllStandardOutput();
        return process->state() == QProcess::NotRunning;
    }
};

struct Toll {
    int unwitnessed = 0; ///< said to be kept, and never there
    int lost = 0; ///< replaced by the other program, and nowhere
    int replaced = 0; ///< by the other program
};

Toll tollOf(const QString &file, std::span<const Twin> twins)
{
    Toll toll;
    const QStringList all = asked(file, u"SELECT text FROM witness ORDER BY id"_s);
    const QSet<QString> witnessed(all.begin(), all.end());
    const QStringList revisions = asked(file, u"SELECT text FROM revision"_s);
    const QSet<QString> kept(revisions.begin(), revisions.end());
    for (const Twin &twin : twins) {
        for (const QByteArray &line : twin.said.split('\n')) {
            const QString number = QString::fromLatin1(line.split(' ').value(1));
            if (line.startsWith('K') && !witnessed.contains(twin.name + u' ' + number))
                ++toll.unwitnessed;
        }
    }
    for (qsizetype i = 0; i + 1 < all.size(); ++i) {
        if (all.at(i).section(u' ', 0, 0) == all.at(i + 1).section(u' ', 0, 0))
            continue; // somebody went on typing
        ++toll.replaced;
        toll.lost += kept.contains(all.at(i)) ? 0 : 1;
    }
    return toll;
}

} // namespace

Figure twoPrograms(int writes)
{
    Figure figure{.what = u"two programs write one draft"_s, .times = writes, .detail = {}};
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"reports.db"_s);
    makeDraft(file, u"0"_s);
    asked(file, u"CREATE TABLE witness (id INTEGER PRIMARY KEY, text TEXT)"_s);
    asked(file, witness);
    std::vector<Twin> twins;
    for (const QString &name : {u"castor"_s, u"pollux"_s})
        twins.push_back(
            {.process = startChild({name, file, QString::number(writes / 2)}), .name = name, .said = {}});
    (void)QTest::qWaitFor([&] { return std::ranges::count_if(twins, &Twin::isReady) == 2; }, 20'000);
    for (const Twin &twin : twins)
        twin.process->write("go\n");
    (void)QTest::qWaitFor([&] { return std::ranges::count_if(twins, &Twin::isDone) == 2; }, 900'000);
    int said = 0;
    for (Twin &twin : twins) {
        twin.process->kill();
        twin.process->waitForFinished();
        twin.said += twin.process->readAllStandardOutput();
        said += int(twin.said.count('K'));
    }
    const Toll toll = tollOf(file, twins);
    const int missing = writes / 2 * 2 - said;
    figure.lost = toll.lost + toll.unwitnessed + missing + (isWhole(file) ? 0 : 1);
    figure.detail =
        u"%1 said to be kept, %2 never there; %3 replaced by the other program, %4 of them nowhere"_s
            .arg(said)
            .arg(toll.unwitnessed)
            .arg(toll.replaced)
            .arg(toll.lost);
    return figure;
}

} // namespace torture
