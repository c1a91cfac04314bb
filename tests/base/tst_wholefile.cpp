// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/wholefile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWholeFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReplaced();
    void whatCannotBeWrittenIsNamed();
    void aFullDiskLeavesTheOldFile();
};

void TestWholeFile::aFileIsReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    QCOMPARE(base::replaceFile(path, "old").value(), 3);
    QCOMPARE(base::replaceFile(path, "newer").value(), 5);
    QCOMPARE(contentOf(path), "newer");
}

void TestWholeFile::whatCannotBeWrittenIsNamed()
{
    const auto written = base::replaceFile(u"/nowhere/at/all"_s, "x");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, base::Error::Kind::Rejected);
    QVERIFY(written.error().detail.contains(u"/nowhere/at/all"_s));
}

void TestWholeFile::aFullDiskLeavesTheOldFile()
{
    const QTemporaryDir folder;
    if (QProcess::execute(u"mount"_s,
                          {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"tmpfs"_s, folder.path()})
        != 0)
        QSKIP("a full disk needs root, who can mount a tiny one");
    const QString path = folder.filePath(u"file"_s);
    const QByteArray old(8'000, 'o');
    const bool first = base::replaceFile(path, old).has_value();
    const bool second = base::replaceFile(path, QByteArray(200'000, 'n')).has_value();
    const QByteArray kept = contentOf(path);
    QCOMPARE(QProcess::execute(u"umount"_s, {folder.path()}), 0);
    QVERIFY(first);
    QVERIFY(!second);
    QCOMPARE(kept, old);
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
