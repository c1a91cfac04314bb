// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/archive/archive.h"
#include "tests/support/awaited.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using archive::Archive;
using archive::Entry;
using archive::Key;
using base::instantFromMs;

namespace {

const Key key{.profile = u"team"_s, .request = u"instant up"_s};
const Entry entry{.body = "{\"status\":\"success\"}", .asOf = instantFromMs(1'795'459'200'123)};

std::optional<Entry> readBack(Archive &archive, const Key &which = key)
{
    const auto answer = awaited(archive.read(which));
    return answer && *answer ? **answer : std::nullopt;
}

/// A file with one entry in it, closed.
QString filled(const QTemporaryDir &folder)
{
    const QString file = folder.filePath(u"cache.db"_s);
    Archive(file).write(key, entry);
    return file;
}

} // namespace

class TestArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntryOutlivesTheProgram();
    void aNewerEntryReplacesTheOlder();
    void profilesDoNotSeeEachOther();
    void anUnknownKeyIsNothing();
    void twoProgramsShareTheFile();
    void programsThatStartTogetherShareANewFile();
    void onlyTheUserMayReadIt();
    void aFileOfAnotherKindIsSetAside();
    void noFlippedByteIsBelieved();
    void aFolderThatCannotBeMadeIsTold();
};

void TestArchive::anEntryOutlivesTheProgram()
{
    const QTemporaryDir folder;
    Archive again(filled(folder));
    const auto found = readBack(again);
    QVERIFY(found);
    QCOMPARE(found->body, entry.body);
    QCOMPARE(found->asOf, entry.asOf);
}

void TestArchive::aNewerEntryReplacesTheOlder()
{
    const QTemporaryDir folder;
    Archive archive(filled(folder));
    archive.write(key, {.body = "new", .asOf = entry.asOf + std::chrono::seconds(15)});
    QCOMPARE(readBack(archive)->body, "new");
}

void TestArchive::profilesDoNotSeeEachOther()
{
    const QTemporaryDir folder;
    Archive archive(filled(folder));
    QVERIFY(!readBack(archive, {.profile = u"other"_s, .request = key.request}));
}

void TestArchive::anUnknownKeyIsNothing()
{
    const QTemporaryDir folder;
    Archive archive(folder.filePath(u"cache.db"_s));
    QVERIFY(!readBack(archive));
}

void TestArchive::twoProgramsShareTheFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"cache.db"_s);
    Archive one(file);
    Archive two(file);
    const QSignalSpy troubles(&one, &Archive::troubled);
    for (int i = 0; i < 50; ++i) {
        one.write({u"one"_s, QString::number(i)}, entry);
        two.write({u"two"_s, QString::number(i)}, entry);
    }
    QVERIFY(readBack(one, {u"one"_s, u"49"_s}));
    QVERIFY(readBack(two, {u"two"_s, u"49"_s}));
    QVERIFY(readBack(one, {u"two"_s, u"49"_s}));
    QCOMPARE(troubles.size(), 0);
}

/// Each has a thread of its own, and opens the file there.
void TestArchive::programsThatStartTogetherShareANewFile()
{
    for (int round = 0; round < 5; ++round) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"cache.db"_s);
        Archive one(file);
        Archive two(file);
        Archive three(file);
        QSignalSpy troubles(&two, &Archive::troubled);
        one.write({.profile = u"one"_s, .request = u"up"_s}, entry);
        three.write({.profile = u"three"_s, .request = u"up"_s}, entry);
        two.write({.profile = u"two"_s, .request = u"up"_s}, entry);
        QVERIFY(readBack(one, {.profile = u"one"_s, .request = u"up"_s}));
        QVERIFY(readBack(two, {.profile = u"two"_s, .request = u"up"_s}));
        QVERIFY(readBack(three, {.profile = u"three"_s, .request = u"up"_s}));
        QVERIFY(readBack(two, {.profile = u"one"_s, .request = u"up"_s}));
        QVERIFY(troubles.isEmpty());
        QVERIFY(QDir(folder.path()).entryList({u"*.damaged*"_s}).isEmpty());
    }
}

void TestArchive::onlyTheUserMayReadIt()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"made/cache.db"_s);
    Archive(file).write(key, entry);
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder.filePath(u"made"_s)) & others));
}

void TestArchive::aFileOfAnotherKindIsSetAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cache.db"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();

    Archive archive(path);
    QSignalSpy troubles(&archive, &Archive::troubled);
    archive.write(key, entry);
    QVERIFY(readBack(archive));
    QTRY_COMPARE(troubles.size(), 1);
    QVERIFY(troubles.first().first().toString().contains(u"damaged"_s));
    QVERIFY(QFile::exists(path + u".damaged"_s));
}

void TestArchive::noFlippedByteIsBelieved()
{
    const QTemporaryDir folder;
    const QString path = filled(folder);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = whole;
        const qsizetype at = round * bytes.size() / 60;
        bytes[at] = char(bytes[at] ^ 0x55);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(bytes);
        file.close();
        QFile::remove(path + u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
        Archive archive(path);
        const auto found = readBack(archive);
        QVERIFY2(!found || (found->body == entry.body && found->asOf == entry.asOf),
                 qPrintable(QString::number(at)));
    }
}

void TestArchive::aFolderThatCannotBeMadeIsTold()
{
    const QTemporaryDir folder;
    QFile blocker(folder.filePath(u"file"_s));
    QVERIFY(blocker.open(QFile::WriteOnly));
    Archive archive(folder.filePath(u"file/below/cache.db"_s));
    QSignalSpy troubles(&archive, &Archive::troubled);
    QTRY_COMPARE(troubles.size(), 1);
    QVERIFY(!readBack(archive));
}

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
