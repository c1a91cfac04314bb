// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/outboxstore.h"
#include "models/wiki/foldereditor.h"
#include "tests/support/awaited.h"
#include "tests/support/dokuwikifiles.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Kind = base::Error::Kind;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFolderEditor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageIsSavedWhereItLies_data();
    void aPageIsSavedWhereItLies();
    void whatWouldBeSpoiltIsNotWritten_data();
    void whatWouldBeSpoiltIsNotWritten();
    void aLinkThatLeadsOutIsNotFollowed();
    void anOutboxWritesToAFolder();
};

void TestFolderEditor::aPageIsSavedWhereItLies_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a page") << u"infra:machines"_s << u"infra/machines.txt"_s << QByteArray("old\n")
                            << QByteArray("new\nline\n");
    QTest::newRow("a new page") << u"infra:deep:new"_s << u"infra/deep/new.txt"_s << QByteArray()
                                << QByteArray("new\nline\n");
    QTest::newRow("a new page with an accent")
        << u"site:compiègne"_s << u"site/compi%C3%A8gne.txt"_s << QByteArray() << QByteArray("new\nline\n");
    QTest::newRow("a file as people name it")
        << u"mes_machines"_s << u"Mes Machines.txt"_s << QByteArray("old\n") << QByteArray("new\nline\n");
    QTest::newRow("lines of another system")
        << u"dos"_s << u"dos.txt"_s << QByteArray("old\r\nline\r\n") << QByteArray("new\r\nline\r\n");
}

void TestFolderEditor::aPageIsSavedWhereItLies()
{
    QFETCH(QString, id);
    QFETCH(QString, file);
    QFETCH(QByteArray, old);
    const QTemporaryDir folder;
    if (!old.isEmpty())
        QVERIFY(putFile(folder.filePath(file), old));
    wiki::FolderEditor editor(folder.path());
    QVERIFY(awaited(editor.save(id, u"new\nline\n"_s, {}))->value());
    QTEST(contentOf(folder.filePath(file)), "expected");
    QCOMPARE(awaited(editor.text(id, 0))->value(), u"new\nline\n"_s);
    QCOMPARE(awaited(editor.standing(id))->value().hash, wiki::textHash(u"new\nline\n"_s));
}

void TestFolderEditor::whatWouldBeSpoiltIsNotWritten_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("a binary file") << u"binary"_s;
    QTest::newRow("a line that is no UTF-8") << u"latin"_s;
    QTest::newRow("a name that leads up") << u"..:..:etc:passwd"_s;
    QTest::newRow("a path") << u"infra/machines"_s;
    QTest::newRow("no name") << u""_s;
}

void TestFolderEditor::whatWouldBeSpoiltIsNotWritten()
{
    QFETCH(QString, id);
    const QTemporaryDir folder;
    QVERIFY(putFile(folder.filePath(u"binary.txt"_s), QByteArray("\0\1\2", 3)));
    QVERIFY(putFile(folder.filePath(u"latin.txt"_s), "caf\xe9\n"));
    wiki::FolderEditor editor(folder.path());
    const auto standing = awaited(editor.standing(id));
    QVERIFY(standing && !*standing);
    QCOMPARE(standing->error().kind, Kind::Rejected);
}

void TestFolderEditor::aLinkThatLeadsOutIsNotFollowed()
{
    const QTemporaryDir outside;
    const QTemporaryDir folder;
    QVERIFY(QFile::link(outside.path(), folder.filePath(u"out"_s)));
    wiki::FolderEditor editor(folder.path());
    const auto saved = awaited(editor.save(u"out:deep:page"_s, u"text"_s, {}));
    QVERIFY(saved && !*saved);
    QVERIFY(QDir(outside.path()).isEmpty());
}

void TestFolderEditor::anOutboxWritesToAFolder()
{
    const QTemporaryDir folder;
    QVERIFY(putFile(folder.filePath(u"pages/infra/machines.txt"_s), "alice\n"));
    wiki::FolderEditor editor(folder.filePath(u"pages"_s));
    outbox::Drafts drafts(folder.filePath(u"state/drafts.db"_s));
    const base::SystemClock clock;
    outbox::OutboxStore store(drafts, editor, {.profile = u"team"_s}, clock);
    store.enqueue({.page = u"infra:machines"_s, .base = u"alice\n"_s, .text = u"alice\nbob\n"_s}).drop();
    store.enqueue({.page = u"infra:machines"_s, .base = u"carol\n"_s, .text = u"carol\ndave\n"_s}).drop();
    QTRY_VERIFY(store.entries().size() == 2 && store.entries().last().state == outbox::State::Conflict);
    QCOMPARE(store.entries().first().state, outbox::State::Done);
    QCOMPARE(store.entries().last().conflict->theirs, u"alice\nbob\n"_s);
    QCOMPARE(contentOf(folder.filePath(u"pages/infra/machines.txt"_s)), "alice\nbob\n");
}

QTEST_GUILESS_MAIN(TestFolderEditor)
#include "tst_foldereditor.moc"
