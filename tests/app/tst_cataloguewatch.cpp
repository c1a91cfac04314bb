// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguewatch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

/// Files that somebody edits by hand.
class TestCatalogueWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHappensToTheFilesIsTold();
    void aFolderThatComesLaterIsFound();
};

void TestCatalogueWatch::whatHappensToTheFilesIsTold()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"services"_s));
    const QString file = folder.filePath(u"own.toml"_s);
    const app::CatalogueWatch watch(folder.path());
    QSignalSpy changed(&watch, &app::CatalogueWatch::changed);
    QVERIFY(write(file, "a"));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(write(file, "b"));
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(write(folder.filePath(u"new"_s), "c")); // as editors do: another file takes its place
    QVERIFY(QFile::remove(file) && QFile::rename(folder.filePath(u"new"_s), file));
    QTRY_COMPARE(changed.size(), 3);
    QVERIFY(write(file, "d"));
    QTRY_COMPARE(changed.size(), 4);
    QVERIFY(write(folder.filePath(u"services/pad.toml"_s), "e"));
    QTRY_COMPARE(changed.size(), 5);
    QVERIFY(QFile::remove(file));
    QTRY_COMPARE(changed.size(), 6);
}

void TestCatalogueWatch::aFolderThatComesLaterIsFound()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"vigie/signals"_s);
    const app::CatalogueWatch watch(folder);
    QSignalSpy changed(&watch, &app::CatalogueWatch::changed);
    QVERIFY(QDir().mkpath(folder));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(write(folder + u"/own.toml"_s, "a"));
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(write(folder + u"/own.toml"_s, "b"));
    QTRY_COMPARE(changed.size(), 3);
}

QTEST_GUILESS_MAIN(TestCatalogueWatch)
#include "tst_cataloguewatch.moc"
