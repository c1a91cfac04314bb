// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configfiles.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ConfigFiles;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// The folders of configuration files, read again and again.
class TestConfigFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadUnasked();
    void onlyNewsIsTold();
    void aDeadFolderKeepsItsFiles();
    void whoAsksMeanwhileGetsTheNewest();
};

void TestConfigFiles::nothingIsReadUnasked()
{
    const ConfigFiles none(QStringList{});
    QVERIFY(none.isRead());
    const ConfigFiles some({u"/nowhere"_s});
    QVERIFY(!some.isRead());
}

void TestConfigFiles::onlyNewsIsTold()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a.yml"_s), "a: 1\n");
    ConfigFiles files({folder.path()});
    QSignalSpy changed(&files, &ConfigFiles::changed);
    files.refresh();
    QTRY_COMPARE(changed.size(), 1);
    files.refresh();
    QVERIFY(!QTest::qWaitFor([&] { return changed.size() > 1; }, 200));
    write(folder.filePath(u"b.yml"_s), "b: 1\n");
    files.refresh();
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(files.folders().first().files.size(), 2);
}

void TestConfigFiles::aDeadFolderKeepsItsFiles()
{
    const QTemporaryDir root;
    write(root.filePath(u"compose/a.yml"_s), "a: 1\n");
    ConfigFiles files({root.filePath(u"compose"_s)});
    QSignalSpy changed(&files, &ConfigFiles::changed);
    files.refresh();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(QDir(root.path()).rename(u"compose"_s, u"away"_s));
    files.refresh();
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(files.folders().first().unreadable);
    QCOMPARE(files.folders().first().files.first().id, u"compose/a.yml"_s);
    QVERIFY(QDir(root.path()).rename(u"away"_s, u"compose"_s));
    files.refresh();
    QTRY_COMPARE(changed.size(), 3);
    QVERIFY(!files.folders().first().unreadable);
}

void TestConfigFiles::whoAsksMeanwhileGetsTheNewest()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a.yml"_s), "a: 1\n");
    ConfigFiles files({folder.path()});
    files.refresh();
    write(folder.filePath(u"b.yml"_s), "b: 1\n"); // the first look may be over already
    files.refresh();
    QTRY_COMPARE(files.folders().value(0).files.size(), 2);
}

QTEST_GUILESS_MAIN(TestConfigFiles)
#include "tst_configfiles.moc"
