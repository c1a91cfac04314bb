// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "widgets/backups/backupspanel.h"
#include "widgets/certificates/certificatespanel.h"
#include "widgets/storage/storagepanel.h"
#include "widgets/updates/updatespanel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const base::Instant moment = base::instantFromMs(1'795'459'200'000);

struct Opened {
    std::unique_ptr<shared::Panel> panel;
    std::unique_ptr<QSignalSpy> charts;
};

template <typename Panel> Opened opened(std::unique_ptr<Panel> panel)
{
    auto charts = std::make_unique<QSignalSpy>(panel.get(), &Panel::chartWanted);
    panel->resize(1200, 700);
    panel->show();
    (void)QTest::qWaitForWindowExposed(panel.get());
    return {.panel = std::move(panel), .charts = std::move(charts)};
}

Opened updatesPanel()
{
    auto panel = std::make_unique<updates::UpdatesPanel>();
    updates::Updates all{.moment = moment};
    for (const QString &name : {u"pica01"_s, u"alice"_s}) {
        updates::MachineUpdates one;
        one.name = name;
        one.instance = name + u":9100"_s;
        one.security = name == "alice"_L1 ? 3 : 0;
        one.other = 2;
        one.at = moment - 60s;
        all.machines.append(one);
    }
    panel->setUpdates(all);
    return opened(std::move(panel));
}

Opened certificatesPanel()
{
    auto panel = std::make_unique<certificates::CertificatesPanel>();
    certificates::Certificates all{.moment = moment};
    for (const int days : {3, 60})
        all.all.append({.endpoint = u"in%1days.example:443"_s.arg(days),
                        .notAfter = moment + days * 24h,
                        .current = true,
                        .verdict = certificates::Verdict::Good,
                        .state = base::State::Ok,
                        .chart = u"(probe_ssl_earliest_cert_expiry - time()) / 86400"_s});
    panel->setCertificates(all);
    return opened(std::move(panel));
}

Opened backupsPanel()
{
    auto panel = std::make_unique<backups::BackupsPanel>();
    backups::Backups all{.sites = {u"Compiègne"_s}, .moment = moment};
    for (const QString &name : {u"pica01"_s, u"pica02"_s})
        all.all.append({.name = name,
                        .site = u"Compiègne"_s,
                        .coverage = backups::Backup::Coverage::Dated,
                        .copies = {{.last = moment - 20h,
                                    .current = true,
                                    .query = u"restic_backup_timestamp"_s,
                                    .at = moment}},
                        .size = 2e9,
                        .sizeQuery = u"restic_backup_size_total"_s,
                        .state = base::State::Ok});
    panel->setBackups(all);
    return opened(std::move(panel));
}

Opened storagePanel()
{
    auto panel = std::make_unique<storage::StoragePanel>();
    storage::Storage all;
    for (const QString &name : {u"/"_s, u"/srv"_s}) {
        storage::Filesystem one;
        one.machine = u"alice"_s;
        one.instance = one.target = u"alice:9100"_s;
        one.name = name;
        one.state = base::State::Ok;
        one.at = moment;
        one.size = 100e9;
        one.available = 40e9;
        all.filesystems.append(one);
    }
    panel->setStorage(all, moment);
    return opened(std::move(panel));
}

QTableView &tableOf(const Opened &opened)
{
    const auto tables = opened.panel->findChildren<QTableView *>();
    return **std::ranges::find_if(tables, [](const QTableView *one) { return one->isVisible(); });
}

} // namespace

/// What the panels of the weekly round have in common: rows that open to a chart, reached by keyboard alone.
class TestWeeklyPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsOpenToTheirChart_data();
    void rowsOpenToTheirChart();
    void anotherLanguageKeepsTheRows_data() { rowsOpenToTheirChart_data(); }
    void anotherLanguageKeepsTheRows();
    void everythingTheKeyboardReachesHasAName_data() { rowsOpenToTheirChart_data(); }
    void everythingTheKeyboardReachesHasAName();
    void everyTabShowsItself();
};

using Maker = Opened (*)();

void TestWeeklyPanels::rowsOpenToTheirChart_data()
{
    QTest::addColumn<Maker>("make");
    QTest::newRow("updates") << Maker(updatesPanel);
    QTest::newRow("certificates") << Maker(certificatesPanel);
    QTest::newRow("backups") << Maker(backupsPanel);
    QTest::newRow("storage") << Maker(storagePanel);
}

void TestWeeklyPanels::rowsOpenToTheirChart()
{
    QFETCH(const Maker, make);
    const Opened world = make();
    QTableView &table = tableOf(world);
    const QAbstractItemModelTester tester(table.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table.model()->rowCount(), 2);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(world.charts->size(), 1);
    const auto chart = world.charts->first().first().value<records::Chart>();
    QVERIFY(!chart.signal.isEmpty() || !chart.promql.isEmpty());
}

void TestWeeklyPanels::anotherLanguageKeepsTheRows()
{
    QFETCH(const Maker, make);
    const Opened world = make();
    world.panel->setLocale(QLocale(QLocale::French));
    QCOMPARE(tableOf(world).model()->rowCount(), 2);
}

void TestWeeklyPanels::everythingTheKeyboardReachesHasAName()
{
    QFETCH(const Maker, make);
    const Opened world = make();
    const QStringList nameless = accessible::nameless(*world.panel);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void TestWeeklyPanels::everyTabShowsItself()
{
    auto panel = std::make_unique<updates::UpdatesPanel>();
    panel->setUpdates({.moment = moment});
    auto *tabs = panel->findChild<QTabWidget *>();
    QVERIFY(tabs);
    panel->showTab(u"debt"_s);
    QCOMPARE(tabs->currentIndex(), 2);
    panel->showTab(u"nonsense"_s); // changes nothing
    QCOMPARE(tabs->currentIndex(), 2);
}

QTEST_MAIN(TestWeeklyPanels)

#include "tst_weeklypanels.moc"
