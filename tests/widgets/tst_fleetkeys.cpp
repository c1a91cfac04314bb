// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet without a mouse.
#include "tests/support/fleetfixture.h"
#include "widgets/health/fleetpanel.h"
#include "widgets/health/fleettable.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using health::FleetModel;
using health::FleetPanel;

class TestFleetKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findKeysFocusTheFilterAndEscapeLeavesIt_data();
    void findKeysFocusTheFilterAndEscapeLeavesIt();
    void enterOpensTheSignalOfTheColumn();
    void copyGivesTextToPaste();
    void tabLeavesTheTable();
    void movementKeysMove_data();
    void movementKeysMove();
    void lettersInTheTableHideNothing();

private:
    std::unique_ptr<FleetModel> m_model;
    std::unique_ptr<FleetPanel> m_panel;
    health::FleetTable *m_table = nullptr;
    QLineEdit *m_search = nullptr;
};

void TestFleetKeys::init()
{
    m_model = std::make_unique<FleetModel>();
    m_model->setLocale(QLocale(QLocale::English));
    m_model->setNow(fixture::now());
    m_model->setFleet(fixture::fleet());
    m_panel = std::make_unique<FleetPanel>(*m_model);
    m_panel->resize(1000, 500);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_table = m_panel->findChild<health::FleetTable *>();
    m_search = m_panel->findChild<QLineEdit *>();
}

void TestFleetKeys::cleanup()
{
    m_panel.reset();
    m_model.reset();
}

void TestFleetKeys::findKeysFocusTheFilterAndEscapeLeavesIt_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+F") << int(Qt::Key_F) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("slash") << int(Qt::Key_Slash) << Qt::KeyboardModifiers(Qt::NoModifier);
}

void TestFleetKeys::findKeysFocusTheFilterAndEscapeLeavesIt()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key(key), modifiers);
    QTRY_VERIFY(m_search->hasFocus());
    QTest::keyClicks(m_search, u"a/b"_s);
    QCOMPARE(m_search->text(), u"a/b"_s);
    QTest::keyClick(m_search, Qt::Key_Escape);
    QCOMPARE(m_search->text(), QString());
    QVERIFY(m_search->hasFocus());
    QTest::keyClick(m_search, Qt::Key_Escape);
    QTRY_VERIFY(m_table->hasFocus());
}

void TestFleetKeys::enterOpensTheSignalOfTheColumn()
{
    QSignalSpy opened(m_panel.get(), &FleetPanel::drillDown);
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(0, FleetModel::MemoryColumn));
    QTest::keyClick(m_table, Qt::Key_Return);
    m_table->setCurrentIndex(m_table->model()->index(0, FleetModel::StateColumn));
    QTest::keyClick(m_table, Qt::Key_Enter);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.at(0), (QVariantList{u"db01.example:9100"_s, u"memory"_s}));
    QCOMPARE(opened.at(1), (QVariantList{u"db01.example:9100"_s, u"disk"_s})); // what made it critical
}

void TestFleetKeys::copyGivesTextToPaste()
{
    m_panel->selectHost(u"db01.example:9100"_s);
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"db01\tCritical"_s) && text.contains(u"\t27%\t"_s), qPrintable(text));
}

void TestFleetKeys::tabLeavesTheTable()
{
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Tab);
    QVERIFY(!m_table->hasFocus());
}

void TestFleetKeys::movementKeysMove_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    const Qt::KeyboardModifiers none;
    QTest::newRow("Home: first cell of the row") << int(Qt::Key_Home) << none << 7 << 0;
    QTest::newRow("End: last cell of the row") << int(Qt::Key_End) << none << 7 << int(FleetModel::AgeColumn);
    QTest::newRow("Ctrl+Home: first row")
        << int(Qt::Key_Home) << Qt::KeyboardModifiers(Qt::ControlModifier) << 0 << 0;
    QTest::newRow("Ctrl+End: last row")
        << int(Qt::Key_End) << Qt::KeyboardModifiers(Qt::ControlModifier) << 14 << int(FleetModel::AgeColumn);
    QTest::newRow("Page Up: to the top") << int(Qt::Key_PageUp) << none << 0 << int(FleetModel::MemoryColumn);
    QTest::newRow("Page Down: to the bottom")
        << int(Qt::Key_PageDown) << none << 14 << int(FleetModel::MemoryColumn);
}

void TestFleetKeys::movementKeysMove()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, row);
    QFETCH(int, column);
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(7, FleetModel::MemoryColumn));
    QTest::keyClick(m_table, Qt::Key(key), modifiers);
    QCOMPARE(m_table->currentIndex().row(), row);
    QCOMPARE(m_table->currentIndex().column(), column);
}

void TestFleetKeys::lettersInTheTableHideNothing()
{
    m_table->setFocus();
    QTest::keyClicks(m_table, u"pica02"_s);
    QCOMPARE(m_table->model()->rowCount(), 15);
    QCOMPARE(m_search->text(), QString());
    QVERIFY(m_table->hasFocus());
}

QTEST_MAIN(TestFleetKeys)
#include "tst_fleetkeys.moc"
