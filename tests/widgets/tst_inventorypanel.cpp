// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/writtensubjects.h"
#include "widgets/inventory/inventorypanel.h"
#include "widgets/inventory/rowsfilter.h"
#include "widgets/inventory/rowstable.h"
#include "widgets/inventory/subjectfacts.h"
#include "widgets/inventory/subjectstree.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using inventory::InventoryPanel;

namespace {

inventory::Inventory contested()
{
    inventory::Inventory read = written::small();
    inventory::Fact lyon{
        .key = u"site"_s, .value = u"Lyon"_s, .page = u"infra:log"_s, .line = 7, .text = u"Lyon"_s};
    inventory::Fact town = lyon;
    town.value = u"Compiègne"_s;
    town.line = 12;
    read.conflicts = {
        {.kind = inventory::Kind::Vm, .name = u"pica01"_s, .key = u"site"_s, .facts = {lyon, town}}};
    read.diagnostics = {{.page = u"infra:log"_s, .line = 3, .text = u"16 Gibson"_s, .message = u"no size"_s}};
    return read;
}

struct World {
    World()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        panel.resize(1200, 600);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel); // until then nothing has the keyboard
    }

    inventory::SubjectsTree &tree() { return *panel.findChild<inventory::SubjectsTree *>(); }
    inventory::RowsTable &facts() { return panel.findChild<inventory::SubjectFacts *>()->table(); }
    inventory::RowsTable &table(int tab) { return *qobject_cast<inventory::RowsTable *>(tabs().widget(tab)); }
    QTabWidget &tabs() { return *panel.findChild<QTabWidget *>(); }
    QString said()
    {
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    InventoryPanel panel;
};

} // namespace

class TestInventoryPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyInventoryOffersADraft();
    void theFirstSubjectIsShown();
    void aFactOpensItsPageAtItsLine();
    void bothSidesOfAConflictOpen();
    void aDiagnosticOpensItsLine();
    void theFilterReachesEveryTab();
    void aNewInventoryKeepsTheChoice();
    void everythingCanBeReachedByTab();
};

void TestInventoryPanel::anEmptyInventoryOffersADraft()
{
    World world;
    world.panel.setEmptyReason({.icon = u"info"_s, .sentence = u"No inventory found."_s, .hint = u"h"_s},
                               true);
    QVERIFY(world.panel.isEmptyShown());
    QVERIFY(world.panel.notice());
    const QSignalSpy wanted(&world.panel, &InventoryPanel::draftWanted);
    for (QPushButton *button : world.panel.findChildren<QPushButton *>()) {
        if (button->text() == u"Draft a page"_s)
            button->click();
    }
    QCOMPARE(wanted.size(), 1);
    world.panel.setInventory(written::small());
    QVERIFY(!world.panel.isEmptyShown());
    QVERIFY(!world.panel.notice());
}

void TestInventoryPanel::theFirstSubjectIsShown()
{
    World world;
    const QSignalSpy selected(&world.panel, &InventoryPanel::subjectSelected);
    world.panel.setInventory(written::small());
    QCOMPARE(world.tree().currentIndex().data().toString(), u"Compiègne"_s);
    QCOMPARE(world.facts().model()->rowCount(), 1);
    QCOMPARE(selected.size(), 0); // nobody chose
    QVERIFY2(world.said().contains(u"2 site(s), 2 hypervisor(s)"_s), qPrintable(world.said()));
}

void TestInventoryPanel::aFactOpensItsPageAtItsLine()
{
    World world;
    world.panel.setInventory(written::small());
    QVERIFY(world.panel.select(u"alice"_s));
    const QSignalSpy wanted(&world.panel, &InventoryPanel::pageWanted);
    world.facts().setFocus();
    QTest::keyClick(&world.facts(), Qt::Key_Down);
    QTest::keyClick(&world.facts(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"infra:machines"_s);
    QVERIFY(wanted.first().at(1).toInt() > 0);
}

void TestInventoryPanel::bothSidesOfAConflictOpen()
{
    World world;
    world.panel.setInventory(contested());
    QCOMPARE(world.tabs().tabText(1), u"Conflicts (1)"_s);
    world.tabs().setCurrentIndex(1);
    const QSignalSpy wanted(&world.panel, &InventoryPanel::pageWanted);
    for (int row = 0; row < 2; ++row) {
        world.table(1).setCurrentIndex(world.table(1).model()->index(row, 0));
        QTest::keyClick(&world.table(1), Qt::Key_Return);
    }
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(0).at(1).toInt(), 7);
    QCOMPARE(wanted.at(1).at(1).toInt(), 12);
}

void TestInventoryPanel::aDiagnosticOpensItsLine()
{
    World world;
    world.panel.setInventory(contested());
    world.tabs().setCurrentIndex(2);
    const QSignalSpy wanted(&world.panel, &InventoryPanel::pageWanted);
    world.table(2).setCurrentIndex(world.table(2).model()->index(0, 0));
    QTest::keyClick(&world.table(2), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toInt(), 3);
}

void TestInventoryPanel::theFilterReachesEveryTab()
{
    World world;
    world.panel.setInventory(contested());
    world.tree().setFocus();
    QTest::keyClick(&world.tree(), Qt::Key_F, Qt::ControlModifier);
    auto &field = *world.panel.findChild<QLineEdit *>();
    QTRY_VERIFY(field.hasFocus());
    QTest::keyClicks(&field, u"pad.example"_s);
    QCOMPARE(world.tree().model()->rowCount(), 1); // one kind is left
    QCOMPARE(world.table(1).model()->rowCount(), 0);
    QVERIFY2(world.said().contains(u"1 of 7"_s), qPrintable(world.said()));
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(world.table(1).model()->rowCount(), 2);
}

void TestInventoryPanel::aNewInventoryKeepsTheChoice()
{
    World world;
    world.panel.setInventory(written::small());
    world.panel.select(u"bob"_s);
    world.panel.setInventory(contested());
    QCOMPARE(world.tree().currentIndex().data().toString(), u"bob"_s);
}

void TestInventoryPanel::everythingCanBeReachedByTab()
{
    World world;
    world.panel.setInventory(written::small());
    world.panel.select(u"alice"_s);
    world.tree().setFocus();
    QSet<const QWidget *> seen;
    for (int i = 0; i < 20; ++i) {
        seen.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(seen.contains(&world.facts()));
    QVERIFY(seen.contains(world.panel.findChild<QLineEdit *>()));
}

QTEST_MAIN(TestInventoryPanel)
#include "tst_inventorypanel.moc"
