// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/profilefolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace settings;
using base::Error;

class TestProfileFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFolderThatIsNotThereHasNoProfiles();
    void profilesAreListedByNameBrokenOnesWithTheirError();
    void otherFilesAreNotProfiles();
    void oneIsLoaded();
    void aMissingOneSaysWhereToSaveIt();
    void namesNeverLeadOutOfTheFolder_data();
    void namesNeverLeadOutOfTheFolder();
    void aNamedPipeIsNotWaitedFor();
    void theDefaultIsCalledSoOrIsAlone_data();
    void theDefaultIsCalledSoOrIsAlone();
    void theUsualFolderLiesInTheConfiguration();

private:
    void write(const QString &name, const QByteArray &content = {}) const;
    ProfileFolder folder() const { return ProfileFolder(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfileFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProfileFolder::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestProfileFolder::aFolderThatIsNotThereHasNoProfiles()
{
    QVERIFY(ProfileFolder(m_folder->filePath(u"none"_s)).list().isEmpty());
}

void TestProfileFolder::profilesAreListedByNameBrokenOnesWithTheirError()
{
    write(u"whole.toml"_s, "[metrics]\nurl = 'http://127.0.0.1:9090'\n");
    write(u"broken.toml"_s, "refresh = 1\n");
    const auto entries = folder().list();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().name, u"broken"_s);
    QVERIFY(entries.first().error && entries.first().error->detail.contains(u"broken.toml, line 1"_s));
    QCOMPARE(entries.last().name, u"whole"_s);
    QVERIFY(!entries.last().error);
}

void TestProfileFolder::otherFilesAreNotProfiles()
{
    for (const QString &name :
         {u"notes.txt"_s, u".hidden.toml"_s, u"with space.toml"_s, u"é.toml"_s, u"a.toml~"_s})
        write(name);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.toml"_s));
    QVERIFY(folder().list().isEmpty());
}

void TestProfileFolder::oneIsLoaded()
{
    write(u"team.two.toml"_s, "settle = '30s'\n");
    const auto profile = folder().load(u"team.two"_s);
    QVERIFY(profile);
    QCOMPARE(profile->profile.name, u"team.two"_s);
    QCOMPARE(profile->profile.settleTime, base::Milliseconds(30'000));
}

void TestProfileFolder::aMissingOneSaysWhereToSaveIt()
{
    const auto profile = folder().load(u"team"_s);
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, Error::Kind::Rejected);
    QVERIFY(profile.error().detail.contains(m_folder->filePath(u"team.toml"_s)));
}

void TestProfileFolder::namesNeverLeadOutOfTheFolder_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u""_s, u"."_s, u".."_s, u"../inside"_s, u"/inside"_s, u"sub/inside"_s,
                                u"-x"_s, u"a\n"_s, u"é"_s, QString(101, u'a')})
        QTest::newRow(qUtf8Printable(u"name '%1'"_s.arg(name.left(12)))) << name;
}

void TestProfileFolder::namesNeverLeadOutOfTheFolder()
{
    QFETCH(QString, name);
    write(u"inside.toml"_s);
    QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
    const auto profile = ProfileFolder(m_folder->filePath(u"sub"_s)).load(name);
    QVERIFY(!profile);
    QVERIFY(profile.error().detail.contains(u"only letters"_s));
}

void TestProfileFolder::aNamedPipeIsNotWaitedFor()
{
    QCOMPARE(::mkfifo(qUtf8Printable(m_folder->filePath(u"pipe.toml"_s)), 0600), 0);
    QVERIFY(!folder().load(u"pipe"_s));
    QVERIFY(folder().list().isEmpty());
}

void TestProfileFolder::theDefaultIsCalledSoOrIsAlone_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QStringList() << u"default.toml"_s;
    QTest::newRow("the only one") << QStringList{u"team"_s} << u"team"_s;
    QTest::newRow("default among others") << QStringList{u"a"_s, u"default"_s, u"z"_s} << u"default"_s;
    QTest::newRow("several without") << QStringList{u"a"_s, u"z"_s} << u"choose one: a, z"_s;
}

void TestProfileFolder::theDefaultIsCalledSoOrIsAlone()
{
    QFETCH(QStringList, files);
    QFETCH(QString, expected);
    for (const QString &file : files)
        write(file + u".toml"_s);
    const auto name = folder().defaultName();
    const QString said = name ? *name : name.error().detail;
    QCOMPARE(name.has_value(), files.contains(expected));
    QVERIFY2(said.endsWith(expected), qPrintable(said));
}

void TestProfileFolder::theUsualFolderLiesInTheConfiguration()
{
    qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    QCoreApplication::setApplicationName(u"vigie"_s);
    QCOMPARE(ProfileFolder::usualPath(), m_folder->filePath(u"vigie/profiles"_s));
}

QTEST_GUILESS_MAIN(TestProfileFolder)
#include "tst_profilefolder.moc"
