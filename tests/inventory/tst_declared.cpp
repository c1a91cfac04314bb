// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/declared.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using inventory::ConfigFolder;
using inventory::Inventory;
using inventory::Kind;
using inventory::Subject;

namespace {

void write(const QTemporaryDir &folder, const QString &path, const QByteArray &text)
{
    const QString whole = folder.filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
    QFile file(whole);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

const QByteArray pads = "services:\n  app:\n    image: hedgedoc:1.9\n";

QStringList pathsOf(const ConfigFolder &folder)
{
    QStringList paths;
    for (const wiki::Page &file : folder.files)
        paths.append(file.id);
    return paths;
}

ConfigFolder declaring(const QString &path, const QString &service, const QString &name = {})
{
    inventory::ComposeFile file{.path = path};
    file.containers.append(
        {.service = service, .name = name, .image = u"hedgedoc:1.9"_s, .line = 3, .text = u"hedgedoc:1.9"_s});
    return {.files = {{.id = path, .revision = 17, .text = {}}}, .compose = {file}};
}

Subject service(const QString &name, const QStringList &aliases = {})
{
    Subject subject{.kind = Kind::Service, .name = name};
    if (!aliases.isEmpty())
        subject.facts.append({.key = u"aliases"_s, .value = aliases});
    return subject;
}

} // namespace

/// Folders of configuration files, and what their compose files declare.
class TestDeclared : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsRead();
    void whatIsTooDeepOrOutsideIsLeftAlone();
    void whatCannotBeReadIsSaid();
    void whyAFileIsNotReadIsKept();
    void foldersAreToldApart_data();
    void foldersAreToldApart();
    void theIdOfAFileSaysItsFolder();
    void filesForSecretsAreNotRead();
    void aDeclaredImageGoesToItsSubject_data();
    void aDeclaredImageGoesToItsSubject();
    void whatTheWikiDoesNotNameIsAContainer();
    void diagnosticsAreKept();
};

void TestDeclared::aFolderIsRead()
{
    const QTemporaryDir folder;
    write(folder, u"pads/docker-compose.yml"_s, pads);
    write(folder, u"pads/Dockerfile"_s, "FROM debian:12\r\n");
    write(folder, u"web/nginx.conf"_s, "server {}\n");
    write(folder, u"web/README.md"_s, "no configuration\n");
    const ConfigFolder read = inventory::readConfigFolder(folder.path());
    QCOMPARE(pathsOf(read),
             (QStringList{u"pads/Dockerfile"_s, u"pads/docker-compose.yml"_s, u"web/nginx.conf"_s}));
    QCOMPARE(read.files.first().text, u"FROM debian:12\n"_s);
    QVERIFY(read.files.first().revision > 1'700'000'000);
    QCOMPARE(read.compose.size(), 1);
    QCOMPARE(read.compose.first().containers.first().image, u"hedgedoc:1.9"_s);
    QVERIFY(read.diagnostics.isEmpty());
}

void TestDeclared::whatIsTooDeepOrOutsideIsLeftAlone()
{
    const QTemporaryDir outside;
    write(outside, u"compose.yml"_s, pads);
    const QTemporaryDir folder;
    write(folder, u"a/b/c/d/compose.yml"_s, pads);
    write(folder, u"a/b/c/d/e/compose.yml"_s, pads);
    QVERIFY(QFile::link(outside.filePath(u"compose.yml"_s), folder.filePath(u"compose.yml"_s)));
    QVERIFY(QFile::link(outside.path(), folder.filePath(u"elsewhere"_s)));
    QVERIFY(QFile::link(folder.path(), folder.filePath(u"round"_s)));
    const ConfigFolder read = inventory::readConfigFolder(folder.path());
    QCOMPARE(pathsOf(read), QStringList{u"a/b/c/d/compose.yml"_s});
    QCOMPARE(read.diagnostics.size(), 1);
    QCOMPARE(read.diagnostics.first().page, u"compose.yml"_s);
}

void TestDeclared::whatCannotBeReadIsSaid()
{
    const QTemporaryDir folder;
    write(folder, u"a.yml"_s, QByteArray("\xff\x00", 2));
    write(folder, u"b.yml"_s, QByteArray(300'000, '#'));
    QCOMPARE(inventory::readConfigFolder(folder.path()).diagnostics.size(), 2);
    const auto nowhere = inventory::readConfigFolder(folder.filePath(u"nowhere"_s));
    QCOMPARE(nowhere.diagnostics.size(), 1);
    QCOMPARE(nowhere.diagnostics.first().severity, wiki::Diagnostic::Severity::Error);
}

void TestDeclared::whyAFileIsNotReadIsKept()
{
    using enum inventory::UnreadFile::Why;
    const QTemporaryDir folder;
    write(folder, u"a.yml"_s, QByteArray("\xff\x00", 2));
    write(folder, u"b.yml"_s, QByteArray(300'000, '#'));
    QVERIFY(QFile::link(u"/etc/host.conf"_s, folder.filePath(u"c.conf"_s)));
    QCOMPARE(inventory::readConfigFolder(folder.path(), u"x"_s).unread,
             (QList<inventory::UnreadFile>{{.id = u"x/a.yml"_s, .why = NoText},
                                           {.id = u"x/b.yml"_s, .why = TooLarge},
                                           {.id = u"x/c.conf"_s, .why = LeadsOut}}));
    QVERIFY(inventory::readConfigFolder(folder.filePath(u"nowhere"_s)).unreadable);
}

void TestDeclared::foldersAreToldApart_data()
{
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one") << QStringList{u"/srv/compose"_s} << QStringList{u"compose"_s};
    QTest::newRow("a slash too many") << QStringList{u"/srv/compose/"_s} << QStringList{u"compose"_s};
    QTest::newRow("two") << QStringList{u"/srv/a"_s, u"/srv/b"_s} << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("of one name") << QStringList{u"/a/compose"_s, u"/b/compose"_s}
                                 << QStringList{u"a/compose"_s, u"b/compose"_s};
    QTest::newRow("one ends as the other")
        << QStringList{u"/compose"_s, u"/b/compose"_s} << QStringList{u"compose"_s, u"b/compose"_s};
    QTest::newRow("the root") << QStringList{u"/"_s} << QStringList{u"/"_s};
}

void TestDeclared::foldersAreToldApart()
{
    QFETCH(QStringList, folders);
    QFETCH(QStringList, names);
    QCOMPARE(inventory::folderNames(folders), names);
}

void TestDeclared::theIdOfAFileSaysItsFolder()
{
    const QTemporaryDir folder;
    write(folder, u"a/compose/compose.yml"_s, pads);
    write(folder, u"b/compose/compose.yml"_s, pads);
    const QStringList paths{folder.filePath(u"a/compose"_s), folder.filePath(u"b/compose"_s),
                            folder.filePath(u"a/compose/"_s)};
    const auto read = inventory::readConfigFolders(paths);
    QCOMPARE(read.size(), 2); // written twice, read once
    QCOMPARE(read[0].files.first().id, u"a/compose/compose.yml"_s);
    QCOMPARE(read[1].compose.first().path, u"b/compose/compose.yml"_s);
}

void TestDeclared::filesForSecretsAreNotRead()
{
    for (const auto &name : {u".env"_s, u"prod.env"_s, u"key.pem"_s, u".hidden.yml"_s, u"id_rsa"_s})
        QVERIFY2(!inventory::isConfigFile(name), qPrintable(name));
    for (const auto &name :
         {u"Dockerfile"_s, u"Dockerfile.prod"_s, u"backup.sh"_s, u"site.nginx"_s, u"values.yaml"_s})
        QVERIFY2(inventory::isConfigFile(name), qPrintable(name));
}

void TestDeclared::aDeclaredImageGoesToItsSubject_data()
{
    QTest::addColumn<Subject>("subject");
    QTest::addColumn<QString>("name");
    QTest::newRow("by the container's name") << service(u"Pads"_s) << u"pads"_s;
    QTest::newRow("by the service") << service(u"hedgedoc"_s) << QString();
    QTest::newRow("by the folder") << service(u"Notes"_s) << QString();
    QTest::newRow("by an alias") << service(u"Blocs-notes"_s, {u"HedgeDoc"_s}) << QString();
}

void TestDeclared::aDeclaredImageGoesToItsSubject()
{
    QFETCH(Subject, subject);
    QFETCH(QString, name);
    const Inventory declared = inventory::withDeclared(
        {.subjects = {subject}}, {declaring(u"srv/notes/compose.yml"_s, u"hedgedoc"_s, name)});
    QCOMPARE(declared.subjects.size(), 1);
    const inventory::Fact *image = declared.subjects.first().fact(u"image");
    QVERIFY(image && image->declared);
    QCOMPARE(image->page, u"srv/notes/compose.yml"_s);
    QCOMPARE(image->line, 3);
    QCOMPARE(image->revision, 17);
}

void TestDeclared::whatTheWikiDoesNotNameIsAContainer()
{
    const Subject vm{.kind = Kind::Vm, .name = u"notes"_s}; // of the same name, and no service
    const Inventory declared = inventory::withDeclared({.subjects = {vm, service(u"Wiki"_s)}},
                                                       {declaring(u"notes/compose.yml"_s, u"app"_s)});
    QCOMPARE(declared.subjects.size(), 3);
    QCOMPARE(declared.subjects[1].kind, Kind::Container);
    QCOMPARE(declared.subjects[1].name, u"notes-app"_s);
    QCOMPARE(inventory::composedName(u"notes/compose.yml"_s, u"notes"_s), u"notes"_s);
    QCOMPARE(inventory::composedName(u"compose.yml"_s, u"app"_s), u"app"_s);
}

void TestDeclared::diagnosticsAreKept()
{
    ConfigFolder folder = declaring(u"notes/compose.yml"_s, u"app"_s);
    folder.diagnostics.append({.page = u"a.yml"_s});
    folder.compose.first().diagnostics.append({.page = u"notes/compose.yml"_s, .line = 3});
    QCOMPARE(inventory::withDeclared({}, {folder}).diagnostics.size(), 2);
}

QTEST_GUILESS_MAIN(TestDeclared)
#include "tst_declared.moc"
