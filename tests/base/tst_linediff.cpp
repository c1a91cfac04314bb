// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/linediff.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using base::lineDiff;
using base::unifiedDiff;

namespace {

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"unreadable"_s;
}

/// A few lines of a small alphabet, so that many are the same.
QString randomText(QRandomGenerator &random)
{
    QStringList lines;
    for (int count = random.bounded(25); count > 0; --count)
        lines.append(QString(random.bounded(1, 3), QChar(u'a' + random.bounded(3))));
    return lines.join(u'\n') + (random.bounded(4) == 0 || lines.isEmpty() ? u""_s : u"\n"_s);
}

} // namespace

class TestLineDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDiffReadsAsPeopleKnowIt_data();
    void theDiffReadsAsPeopleKnowIt();
    void patchMakesTheNewTextOfTheOld();
    void farTooManyChangesAreGivenAsReplaced();
};

void TestLineDiff::theDiffReadsAsPeopleKnowIt_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the same") << u"a\nb\n"_s << u"a\nb\n"_s << QString();
    QTest::newRow("both empty") << QString() << QString() << QString();
    QTest::newRow("one line of several")
        << u"1\n2\n3\n4\n5\n6\n7\n8\n"_s << u"1\n2\n3\n4\nfive\n6\n7\n8\n"_s
        << u"--- p\n+++ p\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"_s;
    QTest::newRow("two places far apart")
        << u"a\n1\n2\n3\n4\n5\n6\n7\nb\n"_s << u"A\n1\n2\n3\n4\n5\n6\n7\nB\n"_s
        << u"--- p\n+++ p\n@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n"_s;
    QTest::newRow("two places close together")
        << u"a\n1\n2\nb\n"_s << u"A\n1\n2\nB\n"_s
        << u"--- p\n+++ p\n@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n-b\n+B\n"_s;
    QTest::newRow("a page that was empty") << QString() << u"a\n"_s << u"--- p\n+++ p\n@@ -0,0 +1 @@\n+a\n"_s;
    QTest::newRow("no end of the last line")
        << u"a"_s << u"a\n"_s << u"--- p\n+++ p\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"_s;
}

void TestLineDiff::theDiffReadsAsPeopleKnowIt()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(unifiedDiff(lineDiff(before, after), u"p"_s), "expected");
}

void TestLineDiff::patchMakesTheNewTextOfTheOld()
{
    if (QStandardPaths::findExecutable(u"patch"_s).isEmpty())
        QSKIP("patch is not installed");
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QTemporaryDir folder;
    for (int round = 0; round < 60; ++round) {
        const QString before = randomText(random);
        const QString after = randomText(random);
        const QString diff = unifiedDiff(lineDiff(before, after), u"page"_s);
        QVERIFY(write(folder.filePath(u"page"_s), before));
        QVERIFY(write(folder.filePath(u"diff"_s), diff));
        if (!diff.isEmpty()) {
            QProcess patch;
            patch.setWorkingDirectory(folder.path());
            patch.start(u"patch"_s, {u"--fuzz=0"_s, u"--no-backup-if-mismatch"_s, u"page"_s, u"diff"_s});
            QVERIFY(patch.waitForFinished() && patch.exitCode() == 0);
        }
        const QString made =
            QFile::exists(folder.filePath(u"page"_s)) ? read(folder.filePath(u"page"_s)) : QString();
        QVERIFY2(made == after, qPrintable(u"seed %1:\n%2"_s.arg(seed).arg(diff)));
    }
}

void TestLineDiff::farTooManyChangesAreGivenAsReplaced()
{
    const QString before = u"a\n"_s.repeated(50'000);
    const QString after = u"b\n"_s.repeated(50'000);
    const auto hunks = lineDiff(before, after);
    QCOMPARE(hunks.size(), 1);
    QCOMPARE(hunks.first().lines.size(), 100'000);
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
