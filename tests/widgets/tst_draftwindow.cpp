// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drift/draftwindow.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using drift::DraftWindow;

namespace {

/// A drafted page, and the keys of whoever saves it.
struct World {
    World()
    {
        window->setObstacle({});
        window->setTaken({u"infra:machines"_s});
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window);
    }
    ~World() { delete window; }

    QPushButton *button(const QString &text) const
    {
        for (auto *one : window->findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    QLineEdit *name() const { return qobject_cast<QLineEdit *>(window->focusWidget()); }

    QPointer<DraftWindow> window = new DraftWindow(u"^ VM ^\n| pica01 |\n"_s, nullptr);
};

} // namespace

class TestDraftWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whyNothingCanBeSavedIsSaid();
    void aNameThatIsTakenIsNotOffered();
    void aNewPageIsSavedByKeyboard();
    void escGivesUpTheQuestionAndNotTheDraft();
};

void TestDraftWindow::whyNothingCanBeSavedIsSaid()
{
    const World world;
    world.window->setObstacle(u"The folder <b>is</b> closed."_s);
    const QPushButton *save = world.button(u"Save to the wiki…"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY2(save->toolTip().contains(u"closed"_s) && !save->toolTip().contains(u"<b>"_s),
             qPrintable(save->toolTip()));
}

void TestDraftWindow::aNameThatIsTakenIsNotOffered()
{
    const World world;
    const QSignalSpy wanted(world.window, &DraftWindow::saveWanted);
    world.button(u"Save to the wiki…"_s)->click();
    QTRY_VERIFY(world.name());
    QCOMPARE(world.name()->text(), u"infra:machines"_s);
    QVERIFY(!world.button(u"Save"_s)->isEnabled());
    QTest::keyClick(world.name(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 0);
    world.name()->setText(u" : "_s);
    QVERIFY(!world.button(u"Save"_s)->isEnabled()); // that is no name
}

void TestDraftWindow::aNewPageIsSavedByKeyboard()
{
    const World world;
    const QSignalSpy wanted(world.window, &DraftWindow::saveWanted);
    const QSignalSpy outbox(world.window, &DraftWindow::outboxWanted);
    QTest::keyClick(world.button(u"Save to the wiki…"_s), Qt::Key_Space);
    QTRY_VERIFY(world.name());
    world.name()->selectAll();
    QTest::keyClicks(world.name(), u"Infra:Mes Machines"_s);
    QTest::keyClick(world.name(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toString(), u"infra:mes_machines"_s); // as the wiki will call it
    QCOMPARE(wanted.first().at(1).toString(), u"^ VM ^\n| pica01 |\n"_s);
    QVERIFY(!wanted.first().at(2).toString().isEmpty());
    world.window->sayOutcome(u"Kept."_s, true);
    QTest::keyClick(world.window->focusWidget(), Qt::Key_Return);
    QCOMPARE(outbox.size(), 1);
    QVERIFY(world.window->isVisible());
}

void TestDraftWindow::escGivesUpTheQuestionAndNotTheDraft()
{
    const World world;
    world.button(u"Save to the wiki…"_s)->click();
    QTRY_VERIFY(world.name());
    QTest::keyClick(world.name(), Qt::Key_Escape);
    QVERIFY(!world.name());
    QVERIFY(world.window && world.window->isVisible());
    QVERIFY(world.button(u"Save to the wiki…"_s)->isEnabled());
}

QTEST_MAIN(TestDraftWindow)
#include "tst_draftwindow.moc"
