// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/profilewriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using settings::Authentication;
using settings::ProfileDraft;

class TestProfileWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void aWikiIsWrittenAsAServerOrAFolder();
    void foldersAreWritten();
    void whatCannotBeReadBackIsNotWritten_data();
    void whatCannotBeReadBackIsNotWritten();
    void aFolderThatCannotBeMadeIsSaid();
};

void TestProfileWriter::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<bool>("probe");
    const auto row = [](const char *name, const QString &url, const QString &user, const QString &entry,
                        const QString &caFile = {}, bool probe = false) {
        QTest::newRow(name) << url << user << entry << caFile << probe;
    };
    row("an address", u"http://127.0.0.1:8428/"_s, {}, {});
    row("a path", u"https://m.example/select/0/prometheus"_s, {}, {});
    row("a token", u"https://m.example"_s, {}, u"profile-x"_s);
    row("a user", u"https://m.example"_s, u"look\"out\\ é"_s, u"profile-x"_s);
    row("an authority", u"https://m.example"_s, {}, {}, u"/etc/our \"own\".pem"_s);
    row("a second witness", u"https://m.example"_s, {}, {}, {}, true);
}

void TestProfileWriter::whatIsWrittenIsReadBack()
{
    QFETCH(QString, url);
    QFETCH(QString, user);
    QFETCH(QString, entry);
    QFETCH(QString, caFile);
    QFETCH(bool, probe);
    const QTemporaryDir folder;
    const ProfileDraft draft{.name = u"x"_s,
                             .url = QUrl(url),
                             .user = user,
                             .keyringEntry = entry,
                             .caFile = caFile,
                             .probe = probe};
    const auto path = settings::writeProfile(draft, folder.filePath(u"new/profiles"_s));
    QVERIFY(path);
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = settings::parseProfile(file.readAll(), u"x"_s, *path);
    QVERIFY(read);
    QVERIFY(read->remarks.isEmpty());
    const settings::Endpoint &metrics = *read->profile.metrics;
    QCOMPARE(metrics.url, QUrl(url));
    QCOMPARE(metrics.tls.caFile, caFile);
    QCOMPARE(read->profile.probe.enabled, probe);
    QCOMPARE(metrics.authentication.has_value(), !entry.isEmpty());
    if (metrics.authentication) {
        QCOMPARE(metrics.authentication->user, user);
        QCOMPARE(metrics.authentication->secret, settings::SecretReference(settings::KeyringSecret{entry}));
    }
}

void TestProfileWriter::aWikiIsWrittenAsAServerOrAFolder()
{
    const auto server = settings::checkedProfile(
        {.name = u"x"_s, .url = QUrl(u"http://127.0.0.1"_s), .wiki = u"https://wiki.example/doku"_s},
        u"/p"_s);
    QVERIFY(server);
    QVERIFY(server->profile.metrics);
    QCOMPARE(server->profile.wiki->endpoint->url, QUrl(u"https://wiki.example/doku"_s));
    const auto folder =
        settings::checkedProfile({.name = u"x"_s, .url = {}, .wiki = u"/srv/\"wiki\""_s}, u"/p"_s);
    QVERIFY(folder);
    QVERIFY(!folder->profile.metrics);
    QCOMPARE(folder->profile.wiki->folder, u"/srv/\"wiki\""_s);
}

void TestProfileWriter::foldersAreWritten()
{
    const ProfileDraft draft{
        .name = u"x"_s,
        .url = QUrl(u"http://127.0.0.1"_s),
        .folders = {u"/srv/our \"own\" files"_s, u"/srv/back\\slash é"_s, u"~/src/compose"_s}};
    const auto read = settings::checkedProfile(draft, u"/p"_s);
    QVERIFY(read);
    QVERIFY(read->remarks.isEmpty());
    QCOMPARE(read->profile.folders,
             (draft.folders.first(2) + QStringList{QDir::home().filePath(u"src/compose"_s)}));
}

void TestProfileWriter::whatCannotBeReadBackIsNotWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("entry");
    QTest::newRow("a name that leads out") << u"../x"_s << u"http://127.0.0.1"_s << QString();
    QTest::newRow("no address") << u"x"_s << QString() << QString();
    QTest::newRow("a password in the address") << u"x"_s << u"http://a:b@127.0.0.1"_s << QString();
    QTest::newRow("a secret in the open") << u"x"_s << u"http://m.example"_s << u"profile-x"_s;
}

void TestProfileWriter::whatCannotBeReadBackIsNotWritten()
{
    QFETCH(QString, name);
    QFETCH(QString, url);
    QFETCH(QString, entry);
    const QTemporaryDir folder;
    QVERIFY(!settings::writeProfile({.name = name, .url = QUrl(url), .keyringEntry = entry}, folder.path()));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestProfileWriter::aFolderThatCannotBeMadeIsSaid()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"profiles"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto path =
        settings::writeProfile({.name = u"x"_s, .url = QUrl(u"http://127.0.0.1"_s)}, inTheWay.fileName());
    QVERIFY(!path);
    QVERIFY(path.error().detail.contains(inTheWay.fileName()));
}

QTEST_GUILESS_MAIN(TestProfileWriter)
#include "tst_profilewriter.moc"
