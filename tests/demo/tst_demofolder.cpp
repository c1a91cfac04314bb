// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demofolder.h"
#include "app/demo/demostate.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace demo;

namespace {

qint64 plenty(const QString &)
{
    return 10 * leastFreeBytes;
}

} // namespace

class TestDemoFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTakenSlotIsLeftToItsHolder();
    void theNinthInstanceIsToldWhy();
    void tooLittleSpaceIsSaidWithPlaceAndSize();
    void aFolderThatCannotBeMadeIsNamed();
    void aReadOnlyFolderIsNamed();
    void settingAsideKeepsOneBrokenFolder();
    void theStateIsReadBack();
    void aStateThatMakesNoSenseIsNone_data();
    void aStateThatMakesNoSenseIsNone();

private:
    QTemporaryDir m_dir;
};

void TestDemoFolder::aTakenSlotIsLeftToItsHolder()
{
    auto first = DemoFolder::claim(m_dir.path(), plenty);
    const auto second = DemoFolder::claim(m_dir.path(), plenty);
    QVERIFY(first && second);
    QVERIFY((*first)->path().endsWith("slot-0"_L1));
    QVERIFY((*second)->path().endsWith("slot-1"_L1));
    first->reset();
    const auto third = DemoFolder::claim(m_dir.path(), plenty);
    QVERIFY((*third)->path().endsWith("slot-0"_L1));
}

void TestDemoFolder::theNinthInstanceIsToldWhy()
{
    std::vector<std::unique_ptr<DemoFolder>> eight;
    for (int slot = 0; slot < 8; ++slot)
        eight.push_back(std::move(*DemoFolder::claim(m_dir.path(), plenty)));
    const auto ninth = DemoFolder::claim(m_dir.path(), plenty);
    QVERIFY(!ninth);
    QVERIFY(ninth.error().detail.contains("close one"_L1));
}

void TestDemoFolder::tooLittleSpaceIsSaidWithPlaceAndSize()
{
    const auto folder = DemoFolder::claim(m_dir.path(), [](const QString &) { return qint64(41'300'000); });
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, base::Error::Kind::Unreachable);
    QVERIFY2(folder.error().detail.contains(m_dir.path()) && folder.error().detail.contains("41 MB"_L1),
             qPrintable(folder.error().detail));
}

void TestDemoFolder::aFolderThatCannotBeMadeIsNamed()
{
    const QString file = m_dir.filePath(u"file"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    const auto folder = DemoFolder::claim(file + u"/demo"_s, plenty);
    QVERIFY(!folder);
    QVERIFY2(folder.error().detail.contains(file), qPrintable(folder.error().detail));
}

void TestDemoFolder::aReadOnlyFolderIsNamed()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    const QString shut = m_dir.filePath(u"shut"_s);
    QVERIFY(QDir().mkpath(shut));
    QVERIFY(QFile::setPermissions(shut, QFile::ReadOwner | QFile::ExeOwner));
    const auto folder = DemoFolder::claim(shut, plenty);
    QVERIFY(!folder);
    QVERIFY(folder.error().detail.contains(shut));
    QVERIFY(QFile::setPermissions(shut, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestDemoFolder::settingAsideKeepsOneBrokenFolder()
{
    const auto folder = DemoFolder::claim(m_dir.path(), plenty);
    QVERIFY(QDir().mkpath((*folder)->path() + u".broken-20200101-000000"_s));
    QFile marker((*folder)->dataPath() + u"/marker"_s);
    QVERIFY(marker.open(QIODevice::WriteOnly));
    const QString aside = (*folder)->setAside();
    QVERIFY(QFile::exists(aside + u"/data/marker"_s));
    QVERIFY(QDir((*folder)->dataPath()).isEmpty());
    QCOMPARE(QDir(m_dir.path()).entryList({u"*.broken-*"_s}, QDir::Dirs).size(), 1);
}

void TestDemoFolder::theStateIsReadBack()
{
    const DemoState state{
        .generator = 3, .made = base::instantFromMs(1'000), .fed = base::instantFromMs(2'000), .stages = 4};
    QVERIFY(saveState(m_dir.filePath(u"state.json"_s), state));
    QCOMPARE(loadState(m_dir.filePath(u"state.json"_s)), state);
}

void TestDemoFolder::aStateThatMakesNoSenseIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"generator":1,"made":10)");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("fed before made") << QByteArray(R"({"generator":1,"made":1000,"fed":900,"stages":1})");
    QTest::newRow("no version") << QByteArray(R"({"made":1000,"fed":1000,"stages":1})");
}

void TestDemoFolder::aStateThatMakesNoSenseIsNone()
{
    QFETCH(QByteArray, text);
    QFile file(m_dir.filePath(u"odd.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(!loadState(file.fileName()));
}

QTEST_GUILESS_MAIN(TestDemoFolder)
#include "tst_demofolder.moc"
