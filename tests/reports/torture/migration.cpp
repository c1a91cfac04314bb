// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/torture/migration.h"

#include "models/base/boundprocess.h"
#include "models/reports/reportsschema.h"
#include "tests/reports/torture/bench.h"
#include "tests/reports/torture/figure.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace torture {

using namespace Qt::StringLiterals;

namespace {

constexpr int drafts = 200;
constexpr int longestMs = 250; // from when the child begins

/// As an older version has left it.
bool makeOld(const QString &file)
{
    if (makeDraft(file, u"text"_s) == 0)
        return false;
    const QStringList copied = asked(
        file,
        u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO draft "
        "SELECT i, profile, title, page, hex(randomblob(4000)), began, made, changed, state, entry, "
        "published_revision, published_text, version, writer, discarded FROM n, draft WHERE id = 1"_s,
        {drafts});
    return copied.isEmpty();
}

/// What must be the same before and after: the texts. The step turns them round and writes their length.
QStringList lengths(const QString &file)
{
    return asked(file, u"SELECT id || ':' || length(text) FROM draft ORDER BY id"_s);
}

/// Starts one that brings the file up, kills it at some moment. True when it was killed before its end.
bool killInTheMiddle(const QString &file)
{
    const auto process = startChild({u"migrate"_s, file});
    QByteArray said;
    (void)QTest::qWaitFor(
        [&] {
            said += process->readAllStandardOutput();
            return said.startsWith('M') || process->state() == QProcess::NotRunning;
        },
        20'000);
    const QDeadlineTimer until(QRandomGenerator::global()->bounded(longestMs));
    (void)process->waitForFinished(int(until.remainingTime()));
    const bool going = process->state() != QProcess::NotRunning;
    process->kill();
    process->waitForFinished();
    return going;
}

} // namespace

const durable::Schema &laterSchema()
{
    static const durable::Schema schema = [] {
        durable::Schema later = reports::reportsSchema();
        later.steps.append(QStringList{
            u"ALTER TABLE draft ADD COLUMN size INTEGER"_s, u"UPDATE draft SET size = length(text)"_s,
            u"CREATE TABLE moved AS SELECT * FROM draft"_s, u"CREATE INDEX moved_by_text ON moved (text)"_s});
        later.steps.append(QStringList{u"UPDATE draft SET text = (SELECT text FROM moved WHERE moved.id = "
                                       "draft.id) || '.'"_s,
                                       u"DROP TABLE moved"_s});
        return later;
    }();
    return schema;
}

Figure killedWhileMigrating(int times)
{
    Figure figure{.what = u"killed while a file is brought up to date"_s, .times = times, .detail = {}};
    const QTemporaryDir folder;
    const QString old = folder.filePath(u"old.db"_s);
    if (!makeOld(old))
        return {.what = figure.what, .lost = 1, .detail = u"the file could not be made"_s};
    const QStringList before = lengths(old);
    int inTheMiddle = 0;
    int begun = 0;
    for (int round = 0; round < times; ++round) {
        const QString file = folder.filePath(u"%1.db"_s.arg(round));
        QFile::copy(old, file);
        inTheMiddle += killInTheMiddle(file) ? 1 : 0;
        const bool again = asked(file, u"PRAGMA user_version"_s) == QStringList{u"1"_s};
        begun += again ? 1 : 0;
        const bool unchanged = !again || lengths(file) == before;
        durable::DatabaseThread(file, laterSchema(), [](const QString &) { }).end();
        const QStringList odd = asked(file, u"SELECT id FROM draft WHERE length(text) <> size + 1"_s);
        const bool whole = isWhole(file) && asked(file, u"PRAGMA user_version"_s) == QStringList{u"3"_s}
            && asked(file, u"SELECT count(*) FROM draft"_s) == QStringList{QString::number(drafts)};
        figure.lost += unchanged && whole && odd.isEmpty() ? 0 : 1;
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(file + suffix);
    }
    figure.detail =
        u"%1 killed before they had ended, %2 of them left the old version whole"_s.arg(inTheMiddle)
            .arg(begun);
    return figure;
}

} // namespace torture
