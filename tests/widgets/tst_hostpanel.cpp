// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "tests/support/fleetfixture.h"
#include "widgets/health/hostpanel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using health::HostModel;
using health::HostPanel;

/// One machine with everything that is known of it.
class TestHostPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findingsStandInTheirGroupsAndTheUnwatchedLast();
    void theProofComesOnRequestAndCanBeCopied();
    void enterOpensTheChart();
    void aRefreshOfTheSameMachineKeepsTheRows();
    void linesAreAskedOnlyWhileSeen();
    void noMachineSaysWhatToDo();
    void everythingInReachHasAName();

private:
    static health::Host machine();
    void choose(const QString &signalId);

    std::unique_ptr<HostPanel> m_panel;
    QListView *m_list = nullptr;
};

health::Host TestHostPanel::machine()
{
    const health::Fleet fleet = fixture::fleet();
    health::Host db = *std::ranges::find(fleet.hosts, u"db01"_s, &health::Host::name);
    db.notWatched = {u"net_receive"_s};
    return db;
}

void TestHostPanel::init()
{
    auto catalogue = fixture::catalogue();
    for (signals::Signal &entry : catalogue)
        entry.group = entry.id == u"cpu" || entry.id == u"load" ? u"processor"_s : u"storage"_s;
    catalogue[3].families = {{u"node_filesystem_avail_bytes"_s}};
    catalogue[5].install.en = u"Run node-exporter."_s;
    m_panel = std::make_unique<HostPanel>(catalogue);
    m_panel->setLocale(QLocale(QLocale::English));
    m_panel->setNow(fixture::now());
    const health::Host host = machine();
    m_panel->setHost(&host);
    m_panel->resize(480, 600);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_list = m_panel->findChild<QListView *>();
    m_panel->setFocus();
}

void TestHostPanel::choose(const QString &signalId)
{
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        if (m_list->model()->index(row, 0).data(HostModel::SignalRole).toString() == signalId)
            m_list->setCurrentIndex(m_list->model()->index(row, 0));
}

void TestHostPanel::findingsStandInTheirGroupsAndTheUnwatchedLast()
{
    QStringList titles;
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        titles.append(m_list->model()->index(row, 0).data(HostModel::TitleRole).toString());
    QCOMPARE(titles.join(u", "_s),
             u"File systems, Reachable, Memory, Disk use /var/lib/postgresql, Up for, Processor, CPU, Load, "
             "Not watched, Received"_s);
    const QModelIndex last = m_list->model()->index(m_list->model()->rowCount() - 1, 0);
    QCOMPARE(last.data(HostModel::ReasonRole).toString(), u"Run node-exporter."_s);
}

void TestHostPanel::theProofComesOnRequestAndCanBeCopied()
{
    auto *proof = m_panel->findChild<QPlainTextEdit *>();
    QVERIFY(!proof->isVisible());
    choose(u"disk"_s);
    QTest::keyClick(m_list, Qt::Key_P);
    QVERIFY(proof->isVisible());
    for (const QString &part :
         {u"Critical: 96% used, the limit is 95%"_s, u"Rule: warning from 85%, critical from 95%"_s,
          u"node_filesystem_avail_bytes – there"_s, u"8 s ago"_s, u"1 - node_filesystem_avail_bytes{"_s})
        QVERIFY2(proof->toPlainText().contains(part), qPrintable(proof->toPlainText()));
    QTest::keyClick(m_list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().replace(QChar::Nbsp, u' '), proof->toPlainText());
}

void TestHostPanel::enterOpensTheChart()
{
    QSignalSpy opened(m_panel.get(), &HostPanel::drillDown);
    choose(u"disk"_s);
    QTest::keyClick(m_list, Qt::Key_Return);
    QCOMPARE(opened.value(0).first(2), (QVariantList{u"db01.example:9100"_s, u"disk"_s}));
    QCOMPARE(opened.value(0).at(2).value<metrics::Labels>(),
             (metrics::Labels{{u"mountpoint"_s, u"/var/lib/postgresql"_s}}));
    choose(u"net_receive"_s); // nothing was ever measured
    QTest::keyClick(m_list, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TestHostPanel::aRefreshOfTheSameMachineKeepsTheRows()
{
    const QAbstractItemModelTester tester(m_list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(m_list->model(), &QAbstractItemModel::modelReset);
    choose(u"load"_s);
    const QPersistentModelIndex chosen(m_list->currentIndex());
    health::Host next = machine();
    next.findings.removeIf([](const signals::Finding &finding) { return finding.signal == u"memory"_s; });
    m_panel->setHost(&next);
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.data(HostModel::SignalRole).toString(), u"load"_s);
    next = machine();
    m_panel->setHost(&next);
    QCOMPARE(QModelIndex(chosen), m_list->currentIndex());
    QCOMPARE(resets.count(), 0);
}

void TestHostPanel::linesAreAskedOnlyWhileSeen()
{
    QSignalSpy wanted(m_panel.get(), &HostPanel::linesWanted);
    const health::Host host = machine();
    m_panel->hide();
    m_panel->setHost(&host);
    QCOMPARE(wanted.count(), 0);
    m_panel->show();
    QCOMPARE(wanted.count(), 1);
}

void TestHostPanel::noMachineSaysWhatToDo()
{
    m_panel->setHost(nullptr);
    QVERIFY(m_panel->isEmptyShown());
}

void TestHostPanel::everythingInReachHasAName()
{
    QTest::keyClick(m_list, Qt::Key_P);
    QCOMPARE(accessible::nameless(*m_panel).join(u' '), QString());
}

QTEST_MAIN(TestHostPanel)
#include "tst_hostpanel.moc"
