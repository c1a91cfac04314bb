// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "tests/support/fleetfixture.h"
#include "widgets/health/fleetfilter.h"
#include "widgets/health/fleetpanel.h"
#include "widgets/health/fleettable.h"
#include "widgets/health/fleettiles.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using health::FleetFilter;
using health::FleetModel;
using health::FleetPanel;

namespace {

health::Fleet fleetOf(int count, int step = 1)
{
    health::Fleet fleet{.hosts = {}, .moment = fixture::now()};
    for (int i = 0; i < count * step; i += step)
        fleet.hosts.append({.name = u"host-%1"_s.arg(i, 5, 10, QChar(u'0')),
                            .kind = u"vm"_s,
                            .parent = i % 2 ? u"alice"_s : u"bob"_s,
                            .site = i % 3 ? u"Toulouse"_s : u"Compiègne"_s,
                            .instance = u"host-%1:9100"_s.arg(i),
                            .state = i % 100 ? base::State::Ok : base::State::Critical});
    return fleet;
}

} // namespace

/// The fleet as tiles, and fleets that are large.
class TestFleetTiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNarrowPanelShowsTilesUntilSomebodyChooses();
    void tilesAndTableShareTheirSelection();
    void enterOpensTheWorstSignal();
    void twoHundredMachinesFitOnAScreen();
    void groupsStandTogether();
    void tenThousandMachinesSortAndFilter();
    void tenThousandMachinesComeAndGoInAFewSignals();
    void everythingInReachHasAName();

private:
    std::unique_ptr<FleetModel> m_model;
    std::unique_ptr<FleetPanel> m_panel;
    health::FleetTable *m_table = nullptr;
    health::FleetTiles *m_tiles = nullptr;
};

void TestFleetTiles::init()
{
    m_panel.reset();
    m_model = std::make_unique<FleetModel>();
    m_model->setLocale(QLocale(QLocale::English));
    m_model->setNow(fixture::now());
    m_model->setFleet(fixture::fleet());
    m_panel = std::make_unique<FleetPanel>(*m_model);
    m_panel->setSource(fixture::source(situation::SourceStatus::State::Ok), fixture::now());
    m_panel->resize(600, 400);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_table = m_panel->findChild<health::FleetTable *>();
    m_tiles = m_panel->findChild<health::FleetTiles *>();
}

void TestFleetTiles::aNarrowPanelShowsTilesUntilSomebodyChooses()
{
    QVERIFY(m_tiles->isVisible());
    m_panel->resize(1200, 400);
    QTRY_VERIFY(m_table->isVisible());
    m_panel->findChild<QToolButton *>()->click();
    QVERIFY(m_tiles->isVisible());
    QCOMPARE(m_panel->view(), FleetPanel::View::Tiles);
    m_panel->setView(FleetPanel::View::Table);
    m_panel->resize(600, 400);
    QVERIFY(m_table->isVisible());
}

void TestFleetTiles::tilesAndTableShareTheirSelection()
{
    m_tiles->setFocus();
    QTest::keyClick(m_tiles, Qt::Key_Right);
    QCOMPARE(m_panel->selectedInstance(), u"media.example:9100"_s);
    m_panel->setView(FleetPanel::View::Table);
    QCOMPARE(m_table->currentIndex().data(FleetModel::HostRole).toString(), u"media"_s);
    QVERIFY(m_table->hasFocus());
}

void TestFleetTiles::enterOpensTheWorstSignal()
{
    QSignalSpy opened(m_panel.get(), &FleetPanel::drillDown);
    m_tiles->setFocus();
    QTest::keyClick(m_tiles, Qt::Key_Return);
    QCOMPARE(opened.value(0), (QVariantList{u"db01.example:9100"_s, u"disk"_s}));
}

void TestFleetTiles::twoHundredMachinesFitOnAScreen()
{
    m_model->setFleet(fleetOf(200));
    m_panel->setView(FleetPanel::View::Tiles);
    m_panel->resize(1280, 740); // what menu and sources leave of 800
    QTRY_COMPARE(m_panel->width(), 1280);
    const QModelIndex last = m_tiles->model()->index(199, FleetModel::HostColumn);
    QTRY_VERIFY(m_tiles->viewport()->rect().contains(m_tiles->visualRect(last)));
}

void TestFleetTiles::groupsStandTogether()
{
    m_model->setFleet(fleetOf(6));
    auto *box = m_panel->findChild<QComboBox *>();
    box->setFocus();
    const auto told = [this](int role) {
        QStringList names;
        for (int row = 0; row < 6; ++row)
            names.append(m_tiles->model()->index(row, 0).data(role).toString());
        return names.join(u' ');
    };
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(told(FleetModel::SiteRole), u"Compiègne Compiègne Toulouse Toulouse Toulouse Toulouse"_s);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(told(FleetModel::ParentRole), u"alice alice alice bob bob bob"_s);
}

void TestFleetTiles::tenThousandMachinesSortAndFilter()
{
    FleetModel model;
    FleetFilter filter;
    filter.setSourceModel(&model);
    filter.sort(FleetModel::StateColumn);
    model.setFleet(fleetOf(10'000));
    QCOMPARE(filter.rowCount(), 10'000);
    QCOMPARE(filter.index(99, 0).data(FleetModel::StateRole).toInt(), int(base::State::Critical));
    QCOMPARE(filter.index(100, 0).data(FleetModel::StateRole).toInt(), int(base::State::Ok));
    filter.setWords(u"host-0999"_s);
    QCOMPARE(filter.rowCount(), 10);
}

void TestFleetTiles::tenThousandMachinesComeAndGoInAFewSignals()
{
    FleetModel model;
    model.setFleet(fleetOf(10'000, 2));
    int told = 0;
    const auto count = [&told] { ++told; };
    connect(&model, &QAbstractItemModel::rowsInserted, this, count);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, count);
    connect(&model, &QAbstractItemModel::layoutChanged, this, count);
    connect(&model, &QAbstractItemModel::modelReset, this, [] { QFAIL("nothing is kept of a reset"); });
    const QPersistentModelIndex stays(model.index(3, 0)); // number 6
    model.setFleet(fleetOf(8'000, 3));
    QCOMPARE(model.rowCount(), 8'000);
    QCOMPARE(stays.row(), 2);
    QVERIFY2(told <= 4, qPrintable(QString::number(told)));
}

void TestFleetTiles::everythingInReachHasAName()
{
    QCOMPARE(accessible::nameless(*m_panel).join(u' '), QString());
}

QTEST_MAIN(TestFleetTiles)
#include "tst_fleettiles.moc"
