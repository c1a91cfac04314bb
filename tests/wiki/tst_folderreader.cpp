// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/folderreader.h"
#include "models/wiki/foldersource.h"
#include "tests/support/awaited.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using wiki::FolderReader;
using wiki::Scope;

namespace {

class Folder {
public:
    explicit Folder(const QStringList &pages = {u"start.txt"_s, u"infra/machines.txt"_s})
    {
        for (const QString &page : pages)
            write(page, "====== " + page.toUtf8() + " ======\n");
    }

    QString path(const QString &name = {}) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QStringList ids(const Scope &scope = Scope()) const
    {
        QStringList ids;
        const auto found = FolderReader(path(), scope).list();
        for (const wiki::PageInfo &page : found->list.pages)
            ids.append(page.id);
        return ids;
    }

    QString complaints() const
    {
        QStringList messages;
        const auto found = FolderReader(path(), Scope()).list();
        for (const wiki::Diagnostic &one : found->list.diagnostics)
            messages.append(one.message);
        return messages.join(u'\n');
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestFolderReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldersAreNamespaces();
    void onlyPagesOfTheScopeAreListed();
    void aDokuWikiDataFolderIsUnderstood();
    void aLinkThatLeadsOutIsNotFollowed();
    void linksInCirclesEnd();
    void aPipeIsNotWaitedFor();
    void ofTwoFilesWithOneIdTheFirstIsRead();
    void aFolderThatIsNotThereSaysSo_data();
    void aFolderThatIsNotThereSaysSo();
    void aPageIsReadWithItsRevision();
    void aPageThatIsGoneIsNoPage();
    void aSearchFindsPagesWithAllWords();
};

void TestFolderReader::foldersAreNamespaces()
{
    const Folder folder({u"start.txt"_s, u"infra/machines.txt"_s, u"infra/vm/pica01.txt"_s, u"logo.png"_s});
    QCOMPARE(folder.ids(), QStringList({u"infra:machines"_s, u"infra:vm:pica01"_s, u"start"_s}));
    QVERIFY(folder.complaints().isEmpty());
}

void TestFolderReader::onlyPagesOfTheScopeAreListed()
{
    const Folder folder({u"start.txt"_s, u"infra/machines.txt"_s, u"asso/reunions.txt"_s});
    QCOMPARE(folder.ids(Scope({u"infra:*"_s})), QStringList{u"infra:machines"_s});
}

void TestFolderReader::aDokuWikiDataFolderIsUnderstood()
{
    const Folder folder({u"pages/infra/machines.txt"_s, u"meta/infra/machines.txt"_s});
    QCOMPARE(folder.ids(), QStringList{u"infra:machines"_s});
    const Folder alike({u"pages/infra/machines.txt"_s});
    QCOMPARE(alike.ids(), QStringList{u"pages:infra:machines"_s});
}

void TestFolderReader::aLinkThatLeadsOutIsNotFollowed()
{
    const Folder other({u"private.txt"_s});
    const Folder folder;
    QVERIFY(QFile::link(other.path(u"private.txt"_s), folder.path(u"stolen.txt"_s)));
    QVERIFY(QFile::link(other.path(), folder.path(u"away"_s)));
    QVERIFY(QFile::link(folder.path(u"start.txt"_s), folder.path(u"home.txt"_s)));
    QCOMPARE(folder.ids(), QStringList({u"home"_s, u"infra:machines"_s, u"start"_s}));
    QVERIFY(folder.complaints().contains(u"stolen.txt"_s));
    QVERIFY(folder.complaints().contains(u"away"_s));
}

void TestFolderReader::linksInCirclesEnd()
{
    const Folder folder;
    QVERIFY(QFile::link(folder.path(), folder.path(u"infra/again"_s)));
    QCOMPARE(folder.ids(), QStringList({u"infra:machines"_s, u"start"_s}));
}

void TestFolderReader::aPipeIsNotWaitedFor()
{
    const Folder folder;
    QCOMPARE(mkfifo(QFile::encodeName(folder.path(u"pipe.txt"_s)).constData(), 0600), 0);
    QCOMPARE(folder.ids(), QStringList({u"infra:machines"_s, u"start"_s}));
    QVERIFY(folder.complaints().contains(u"pipe.txt"_s));
}

void TestFolderReader::ofTwoFilesWithOneIdTheFirstIsRead()
{
    const Folder folder({u"Start.txt"_s, u"start.txt"_s});
    QCOMPARE(folder.ids(), QStringList{u"start"_s});
    QVERIFY(folder.complaints().contains(u"same id"_s));
}

void TestFolderReader::aFolderThatIsNotThereSaysSo_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("not there") << u"nowhere"_s;
    QTest::newRow("a file") << u"start.txt"_s;
}

void TestFolderReader::aFolderThatIsNotThereSaysSo()
{
    QFETCH(QString, name);
    const Folder folder;
    const auto list = FolderReader(folder.path(name), Scope()).list();
    QVERIFY(!list);
    QCOMPARE(list.error().kind, base::Error::Kind::Unreachable);
    QVERIFY(list.error().detail.contains(name));
}

void TestFolderReader::aPageIsReadWithItsRevision()
{
    const Folder folder;
    wiki::FolderSource source(folder.path(), Scope());
    const auto list = awaited(source.list());
    QVERIFY(list && *list);
    const wiki::PageInfo info = (*list)->pages.first();
    const auto read = awaited(source.page(info.id, info.revision, false));
    QCOMPARE((*read)->page->id, u"infra:machines"_s);
    QCOMPARE((*read)->page->text, u"====== infra/machines.txt ======\n"_s);
    QCOMPARE((*read)->page->revision,
             QFileInfo(folder.path(u"infra/machines.txt"_s)).lastModified().toSecsSinceEpoch());
    QCOMPARE(info.revision, (*read)->page->revision);
}

void TestFolderReader::aPageThatIsGoneIsNoPage()
{
    const Folder folder;
    wiki::FolderSource source(folder.path(), Scope());
    QVERIFY(*awaited(source.list()));
    QVERIFY(QFile::remove(folder.path(u"start.txt"_s)));
    QCOMPARE(**awaited(source.page(u"start"_s, 1, false)), wiki::ReadPage());
}

void TestFolderReader::aSearchFindsPagesWithAllWords()
{
    const Folder folder;
    folder.write(u"a.txt"_s, "alice et bob, alice");
    folder.write(u"b.txt"_s, "Alice, Bob, alice, BOB");
    folder.write(u"c.txt"_s, "alice");
    wiki::FolderSource source(folder.path(), Scope());
    QCOMPARE(**awaited(source.search(u" bob alice "_s)), QStringList({u"b"_s, u"a"_s}));
    QVERIFY((*awaited(source.search(u" "_s)))->isEmpty());
}

QTEST_GUILESS_MAIN(TestFolderReader)
#include "tst_folderreader.moc"
