// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wiki/pagetext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPageText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesEndByANewlineAlone_data();
    void linesEndByANewlineAlone();
    void aLineThatIsNoUtf8CostsAtMostThatLine();
    void manySpoiltLinesAreCounted();
    void aBinaryFileIsNoPage();
    void aHugePageEndsWithItsLastWholeLine();
};

void TestPageText::linesEndByANewlineAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("as it is") << QByteArray("a\nb\n") << u"a\nb\n"_s;
    QTest::newRow("Windows") << QByteArray("a\r\nb\r\n") << u"a\nb\n"_s;
    QTest::newRow("old Macintosh") << QByteArray("a\rb") << u"a\nb"_s;
    QTest::newRow("with a mark in front") << QByteArray("\xEF\xBB\xBFé") << u"é"_s;
    QTest::newRow("empty") << QByteArray("") << QString();
}

void TestPageText::linesEndByANewlineAlone()
{
    QFETCH(QByteArray, bytes);
    const wiki::ReadPage read = wiki::readPage(u"a"_s, 7, bytes);
    QVERIFY(read.page);
    QTEST(read.page->text, "text");
    QCOMPARE(read.page->id, u"a"_s);
    QCOMPARE(read.page->revision, 7);
    QVERIFY(read.diagnostics.isEmpty());
}

void TestPageText::aLineThatIsNoUtf8CostsAtMostThatLine()
{
    const wiki::ReadPage read = wiki::readPage(u"a"_s, 1, QByteArrayView("un\r\nd\xE9j\xE0\r\ntrois é"));
    QCOMPARE(read.page->text, u"un\ndéjà\ntrois é"_s);
    QCOMPARE(read.diagnostics.size(), 1);
    QCOMPARE(read.diagnostics.first().line, 2);
    QCOMPARE(read.diagnostics.first().page, u"a"_s);
    const wiki::ReadPage worse = wiki::readPage(u"a"_s, 1, QByteArrayView("un\n\xFF\xFE\x81 bob\ntrois"));
    QCOMPARE(worse.page->text, u"un\n\ufffd\ntrois"_s);
    QCOMPARE(worse.diagnostics.first().line, 2);
}

void TestPageText::manySpoiltLinesAreCounted()
{
    const wiki::ReadPage read = wiki::readPage(u"a"_s, 1, QByteArray("\xE9\n").repeated(500));
    QCOMPARE(read.page->text.count(u'\n'), 500);
    QCOMPARE(read.diagnostics.size(), 21);
    QVERIFY(read.diagnostics.last().message.contains(u"500"_s));
}

void TestPageText::aBinaryFileIsNoPage()
{
    const wiki::ReadPage read = wiki::readPage(u"a"_s, 1, QByteArray("\x89PNG\r\n\0\0", 8));
    QVERIFY(!read.page);
    QCOMPARE(read.diagnostics.size(), 1);
    QCOMPARE(read.diagnostics.first().severity, wiki::Diagnostic::Severity::Error);
}

void TestPageText::aHugePageEndsWithItsLastWholeLine()
{
    const QByteArray line(99, 'x');
    const wiki::ReadPage read = wiki::readPage(u"a"_s, 1, (line + '\n').repeated(100'000));
    QVERIFY(read.page->text.size() <= wiki::largestPage);
    QVERIFY(read.page->text.endsWith(QString::fromLatin1(line) + u'\n'));
    QCOMPARE(read.diagnostics.size(), 1);
    QCOMPARE(read.diagnostics.first().line, int(wiki::largestPage / 100));
}

QTEST_GUILESS_MAIN(TestPageText)
#include "tst_pagetext.moc"
