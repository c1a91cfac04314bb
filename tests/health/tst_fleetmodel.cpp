// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/fleetmodel.h"
#include "models/health/fleettext.h"
#include "tests/support/fleetfixture.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using health::Fleet;
using health::FleetModel;

namespace {

/// A fleet of machines called after the letters, each in the state its case says: upper case is critical.
Fleet letters(const QString &names)
{
    Fleet fleet;
    for (const QChar letter : names) {
        const QString name = letter.toLower();
        fleet.hosts.append({.name = name,
                            .instance = name + u":9100"_s,
                            .state = letter.isUpper() ? base::State::Critical : base::State::Ok});
    }
    return fleet;
}

QString shown(const FleetModel &model)
{
    QString names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, FleetModel::HostColumn).data().toString();
    return names;
}

} // namespace

class TestFleetModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void arefreshKeepsWhoIsSelected_data();
    void arefreshKeepsWhoIsSelected();
    void theSameMachinesOnlyChangeData();
    void twoMachinesOfOneInstanceAreBothShown();
    void unmeasuredIsADashAndSortsAsNothing();
    void lastKnownValuesAreMarkedStale();
    void agesFollowTheClock();
    void theDiskCellNamesItsMount();
    void tooltipsTeach();
    void theSentenceAboveCounts_data();
    void theSentenceAboveCounts();

private:
    std::unique_ptr<FleetModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestFleetModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<FleetModel>();
    m_model->setLocale(QLocale(QLocale::English));
    m_model->setZone(QTimeZone::UTC);
    m_model->setNow(fixture::now());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestFleetModel::arefreshKeepsWhoIsSelected_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("nothing changes") << u"abcd"_s << u"abcd"_s;
    QTest::newRow("one becomes critical and rises") << u"abcd"_s << u"Dabc"_s;
    QTest::newRow("one leaves") << u"abcd"_s << u"bcd"_s;
    QTest::newRow("one comes in the middle") << u"abcd"_s << u"abxcd"_s;
    QTest::newRow("all at once") << u"abcd"_s << u"Xcyb"_s;
    QTest::newRow("from nothing") << u""_s << u"ab"_s;
    QTest::newRow("to nothing") << u"ab"_s << u""_s;
}

void TestFleetModel::arefreshKeepsWhoIsSelected()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    m_model->setFleet(letters(before));
    QList<QPersistentModelIndex> marks;
    for (int row = 0; row < m_model->rowCount(); ++row)
        marks.append(m_model->index(row, FleetModel::HostColumn));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);

    m_model->setFleet(letters(after));

    QCOMPARE(shown(*m_model), after.toLower());
    QCOMPARE(reset.count(), 0);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const bool stays = after.contains(before.at(i), Qt::CaseInsensitive);
        QCOMPARE(marks.at(i).isValid(), stays);
        if (stays)
            QCOMPARE(marks.at(i).data().toString(), QString(before.at(i)));
    }
}

void TestFleetModel::theSameMachinesOnlyChangeData()
{
    m_model->setFleet(letters(u"abc"_s));
    QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setFleet(letters(u"abc"_s));
    QCOMPARE(layout.count(), 0);
    QCOMPARE(changed.count(), 1);
}

void TestFleetModel::twoMachinesOfOneInstanceAreBothShown()
{
    m_model->setFleet(letters(u"aab"_s));
    QCOMPARE(shown(*m_model), u"aab"_s);
    m_model->setFleet(letters(u"ab"_s));
    QCOMPARE(shown(*m_model), u"ab"_s);
}

void TestFleetModel::unmeasuredIsADashAndSortsAsNothing()
{
    m_model->setFleet(letters(u"a"_s));
    for (const int column :
         {FleetModel::CpuColumn, FleetModel::DiskColumn, FleetModel::UptimeColumn, FleetModel::AgeColumn}) {
        const QModelIndex cell = m_model->index(0, column);
        QCOMPARE(cell.data().toString(), u"—"_s);
        QVERIFY(!cell.data(FleetModel::SortRole).isValid());
    }
}

void TestFleetModel::lastKnownValuesAreMarkedStale()
{
    m_model->setFleet(fixture::fleet());
    const int silent = m_model->rowOf(u"pica01.example:9100");
    const int well = m_model->rowOf(u"alice.example:9100");
    QVERIFY(m_model->index(silent, FleetModel::CpuColumn).data(FleetModel::StaleRole).toBool());
    QCOMPARE(m_model->index(silent, FleetModel::CpuColumn).data().toString(), u"41%"_s);
    QVERIFY(!m_model->index(well, FleetModel::CpuColumn).data(FleetModel::StaleRole).toBool());
}

void TestFleetModel::agesFollowTheClock()
{
    m_model->setFleet(fixture::fleet());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setNow(fixture::now() + 4min);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().column(), int(FleetModel::AgeColumn));
    QCOMPARE(m_model->index(0, FleetModel::AgeColumn).data().toString(),
             u"4 min"_s.replace(u' ', QChar::Nbsp));
}

void TestFleetModel::theDiskCellNamesItsMount()
{
    m_model->setFleet(fixture::fleet());
    const QModelIndex disk = m_model->index(m_model->rowOf(u"db01.example:9100"), FleetModel::DiskColumn);
    QCOMPARE(disk.data(FleetModel::NumberTextRole).toString(), u"96%"_s);
    QCOMPARE(disk.data(FleetModel::DetailTextRole).toString(), u"/var/lib/postgresql"_s);
    QCOMPARE(disk.data(FleetModel::SignalRole).toString(), u"disk"_s);
    QCOMPARE(base::State(disk.data(FleetModel::StateRole).toInt()), base::State::Critical);
    QVERIFY(disk.data(Qt::AccessibleTextRole).toString().contains(u"Critical"_s));
}

void TestFleetModel::tooltipsTeach()
{
    m_model->setFleet(fixture::fleet());
    const QModelIndex cpu = m_model->index(m_model->rowOf(u"pica01.example:9100"), FleetModel::CpuColumn);
    const QString tip = cpu.data(Qt::ToolTipRole).toString().replace(QChar::Nbsp, u' ');
    for (const QString &words :
         {u"no sample for 12 min"_s, u"12 min ago"_s, u"19:48:00 UTC"_s, u"node_cpu"_s})
        QVERIFY2(tip.contains(words), qPrintable(tip));
}

void TestFleetModel::theSentenceAboveCounts_data()
{
    QTest::addColumn<Fleet>("fleet");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no machine is not an all-clear") << Fleet() << u"No machine is known."_s;
    QTest::newRow("all well") << letters(u"abc"_s) << u"All is well: 3 of 3 measured OK."_s;
    QTest::newRow("some bad") << letters(u"Abc"_s) << u"1 critical. 2 of 3 measured OK."_s;
    QTest::newRow("a fleet") << fixture::fleet()
                             << u"1 critical, 2 warnings, 1 unknown. 11 of 15 measured OK."_s;
}

void TestFleetModel::theSentenceAboveCounts()
{
    QFETCH(Fleet, fleet);
    QFETCH(QString, sentence);
    QCOMPARE(health::fleetText(fleet), sentence);
}

QTEST_GUILESS_MAIN(TestFleetModel)
#include "tst_fleetmodel.moc"
