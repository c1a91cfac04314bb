// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/round/roundtext.h"
#include "tests/support/accessible.h"
#include "tests/support/manualclock.h"
#include "widgets/round/roundpanel.h"
#include "widgets/shared/recordsview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using rounds::Mark;
using rounds::RoundPanel;
using rounds::RoundView;

namespace {

rounds::Sheet sheet(bool begun = true)
{
    rounds::Sheet one{.round = std::nullopt, .lines = {}, .moment = ManualClock().now()};
    if (begun)
        one.round = rounds::Round{.id = u"r"_s, .startedBy = u"Ana"_s, .startedAt = one.moment};
    for (const QString &id : {u"disks"_s, u"mail"_s})
        one.lines.append({.step = {.id = id, .title = {.en = id, .fr = id}}, .mark = {}, .proving = {}});
    one.lines.last().mark = {.kind = Mark::Kind::ByHand,
                             .who = u"Bo"_s,
                             .at = one.moment,
                             .proof = {},
                             .note = u"slow"_s,
                             .noteBy = u"Bo"_s};
    return one;
}

struct World {
    World()
    {
        panel.resize(1000, 600);
        panel.round().setPerson(u"Ana"_s);
        panel.round().setSheet(sheet(), QTimeZone::utc());
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
    }

    QTableView &table() { return *panel.round().findChild<QTableView *>(); }
    QLineEdit &note()
    {
        const auto fields = panel.round().findChildren<QLineEdit *>();
        return **std::ranges::find(fields, u"Note on the chosen step"_s, &QLineEdit::accessibleName);
    }
    void choose(const QString &step)
    {
        QVERIFY(panel.round().records().select(step));
        table().setFocus();
    }

    RoundPanel panel;
};

} // namespace

class TestRoundPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spaceTicksAndTakesATickBack();
    void withoutANameNothingIsTicked();
    void whatIsTypedIsKeptAtEveryKey();
    void aFinishedRoundIsNotTickedAnyMore();
    void theRehearsalSaysItsVerdict();
    void thePageCanBePrinted();
    void everythingTheKeyboardReachesHasAName();
};

void TestRoundPanel::spaceTicksAndTakesATickBack()
{
    World world;
    QSignalSpy ticks(&world.panel.round(), &RoundView::tickWanted);
    world.choose(u"disks"_s);
    QTest::keyClick(&world.table(), Qt::Key_Space);
    world.choose(u"mail"_s);
    QTest::keyClick(&world.table(), Qt::Key_Space);
    QCOMPARE(ticks.size(), 2);
    QCOMPARE(ticks.at(0), (QVariantList{u"disks"_s, true}));
    QCOMPARE(ticks.at(1), (QVariantList{u"mail"_s, false}));
}

void TestRoundPanel::withoutANameNothingIsTicked()
{
    World world;
    world.panel.round().setPerson(u"  "_s);
    QSignalSpy ticks(&world.panel.round(), &RoundView::tickWanted);
    world.choose(u"disks"_s);
    QTest::keyClick(&world.table(), Qt::Key_Space);
    QCOMPARE(ticks.size(), 0);
}

void TestRoundPanel::whatIsTypedIsKeptAtEveryKey()
{
    World world;
    QSignalSpy notes(&world.panel.round(), &RoundView::noteTyped);
    world.choose(u"mail"_s);
    world.panel.round().setSheet(sheet(), QTimeZone::utc());
    QCOMPARE(world.note().text(), u"slow"_s);
    world.note().setFocus();
    QTest::keyClicks(&world.note(), u"er"_s);
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes.last(), (QVariantList{u"mail"_s, u"slower"_s}));
}

void TestRoundPanel::aFinishedRoundIsNotTickedAnyMore()
{
    World world;
    rounds::Sheet finished = sheet();
    finished.round->finishedAt = finished.moment;
    world.panel.round().setSheet(finished, QTimeZone::utc());
    QSignalSpy ticks(&world.panel.round(), &RoundView::tickWanted);
    world.choose(u"disks"_s);
    QTest::keyClick(&world.table(), Qt::Key_Space);
    QCOMPARE(ticks.size(), 0);
}

void TestRoundPanel::theRehearsalSaysItsVerdict()
{
    World world;
    world.panel.showRehearsal();
    world.panel.rehearsal().setMachines({u"alice"_s, u"bob"_s});
    world.panel.rehearsal().choose(u"bob"_s);
    world.panel.rehearsal().setMachines({u"alice"_s, u"bob"_s, u"carl"_s});
    QCOMPARE(world.panel.rehearsal().chosen(), u"bob"_s); // stays
    world.panel.rehearsal().setRehearsal({.machine = u"bob"_s, .moment = ManualClock().now(), .items = {{}}},
                                         QTimeZone::utc());
    const auto &rows = world.panel.rehearsal().records().model().records();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().cells.first().state, base::State::Unknown);
}

void TestRoundPanel::thePageCanBePrinted()
{
    World world;
    world.panel.rehearsal().setRehearsal({.machine = u"bob"_s, .moment = ManualClock().now(), .items = {{}}},
                                         QTimeZone::utc());
    const QByteArray pdf = world.panel.rehearsal().pdf();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
}

void TestRoundPanel::everythingTheKeyboardReachesHasAName()
{
    World world;
    QCOMPARE(accessible::nameless(world.panel), QStringList());
}

QTEST_MAIN(TestRoundPanel)

#include "tst_roundpanel.moc"
