// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "widgets/exposure/exposurepanel.h"

#include <QAbstractItemView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using exposure::ExposurePanel;
using exposure::Place;

namespace {

Place placeOf(const QString &host)
{
    return {.host = host, .subjects = {u"<b>alice</b>"_s}, .page = {}, .line = 0, .text = {}};
}

struct World {
    World()
    {
        panel.setPlaces({placeOf(u"a.example"_s), placeOf(u"b.example"_s)});
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
    }

    QTreeView &choice() { return *panel.findChild<QTreeView *>(); }

    /// The button of the choice that acts: the one that is not there to tick.
    QPushButton &act()
    {
        for (QPushButton *button : panel.findChildren<QPushButton *>())
            if (button->text().startsWith(u"Look"_s) || button->text() == "Stop"_L1)
                return *button;
        qFatal("there is no such button");
    }

    void tickFirst()
    {
        choice().setFocus();
        choice().setCurrentIndex(choice().model()->index(0, 0));
        QTest::keyClick(&choice(), Qt::Key_Space);
    }

    QMessageBox *question() { return panel.findChild<QMessageBox *>(); }

    ExposurePanel panel;
};

} // namespace

class TestExposurePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutATickNothingCanBeAsked();
    void whoSaysNoDialsNobody();
    void whoSaysYesDialsWhatWasListedAndNothingElse();
    void aLookCanBeStopped();
    void everythingTheKeyboardReachesHasAName();
};

void TestExposurePanel::withoutATickNothingCanBeAsked()
{
    World world;
    QVERIFY(!world.act().isEnabled());
    world.tickFirst();
    QVERIFY(world.act().isEnabled());
}

void TestExposurePanel::whoSaysNoDialsNobody()
{
    World world;
    QSignalSpy wanted(&world.panel, &ExposurePanel::lookWanted);
    world.tickFirst();
    world.act().click();
    QVERIFY(world.question());
    world.question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!world.question());
    QCOMPARE(wanted.size(), 0);
}

void TestExposurePanel::whoSaysYesDialsWhatWasListedAndNothingElse()
{
    World world;
    QSignalSpy wanted(&world.panel, &ExposurePanel::lookWanted);
    world.tickFirst();
    world.act().click();
    QVERIFY(world.question());
    QVERIFY(world.question()->text().contains(u"a.example — <b>alice</b>"_s));
    QVERIFY(!world.question()->text().contains(u"b.example"_s));
    QCOMPARE(world.question()->textFormat(), Qt::PlainText);
    world.question()->button(QMessageBox::Yes)->click();
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<QList<Place>>(), QList<Place>{placeOf(u"a.example"_s)});
}

void TestExposurePanel::aLookCanBeStopped()
{
    World world;
    QSignalSpy stopped(&world.panel, &ExposurePanel::stopWanted);
    world.panel.setProgress(std::pair(1, 3));
    world.act().click();
    QCOMPARE(stopped.size(), 1);
}

void TestExposurePanel::everythingTheKeyboardReachesHasAName()
{
    World world;
    QCOMPARE(accessible::nameless(world.panel), QStringList());
}

QTEST_MAIN(TestExposurePanel)

#include "tst_exposurepanel.moc"
