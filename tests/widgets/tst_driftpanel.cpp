// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manualclock.h"
#include "widgets/drift/driftpanel.h"
#include "widgets/drift/drifttable.h"
#include "widgets/editors/sourceview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using drift::Drift;
using drift::DriftPanel;

namespace {

inventory::Fact fact(const QString &value, int line)
{
    return {.key = u"memory"_s, .value = value, .page = u"infra:machines"_s, .line = line, .text = value};
}

Drift memory()
{
    return {.kind = Drift::Kind::Memory,
            .subjectKind = inventory::Kind::Vm,
            .subject = u"pica01"_s,
            .key = u"memory"_s,
            .written = fact(u"16 Go"_s, 12),
            .measured = drift::Measurement{.value = 8.0 * 1024 * 1024 * 1024,
                                           .unit = base::Unit::Bytes,
                                           .at = ManualClock().now() - 20s,
                                           .query = u"node_memory_MemTotal_bytes"_s},
            .proposal = drift::Proposal{.page = u"infra:machines"_s,
                                        .text = u"| pica01 | 8 Gio |\n"_s,
                                        .hunks = {},
                                        .diff = u"-| pica01 | 16 Go |\n+| pica01 | 8 Gio |\n"_s}};
}

const inventory::Conflict &contested()
{
    static const inventory::Conflict one{.kind = inventory::Kind::Vm,
                                         .name = u"media"_s,
                                         .key = u"memory"_s,
                                         .facts = {fact(u"<b>4 Go</b>"_s, 3), fact(u"2 Go"_s, 7)}};
    return one;
}

struct World {
    World()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        panel.setEmptyReason({.icon = u"refresh"_s, .sentence = u"Not compared."_s, .hint = u"Wait."_s});
        panel.setMoment(ManualClock().now());
        panel.resize(1000, 600);
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
    }

    drift::DriftTable &table() { return *panel.findChild<drift::DriftTable *>(); }
    QString said()
    {
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    QPushButton *button(const QString &text)
    {
        for (auto *one : panel.findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }

    void allowSaving()
    {
        panel.setDrifts(QList{memory()}, {});
        panel.setSavingObstacle([](const drift::Proposal &) { return QString(); });
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
    }
    QLineEdit *summary() { return qobject_cast<QLineEdit *>(panel.window()->focusWidget()); }

    DriftPanel panel;
};

} // namespace

class TestDriftPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotComparedIsNotInOrder();
    void bothProofsAndTheEditAreShown();
    void theEditIsCopiedWhole();
    void pagesThatDisagreeAreListed();
    void enterOpensThePageAtItsLine();
    void whyNothingCanBeSavedIsSaid();
    void theEditIsSavedByKeyboard();
    void escLeavesTheWikiAsItIs();
    void aQuestionEndsWithTheEditThatItIsAbout();
    void theModelHolds();
};

void TestDriftPanel::whatWasNotComparedIsNotInOrder()
{
    World world;
    QVERIFY(world.panel.isEmptyShown());
    QVERIFY(world.said().contains(u"Not compared."_s));
    world.panel.setDrifts(QList<Drift>(), {});
    QVERIFY(world.panel.isEmptyShown());
    QVERIFY2(world.said().contains(u"as far as it can be compared"_s), qPrintable(world.said()));
    world.panel.setDrifts(std::nullopt, {contested()});
    QVERIFY(!world.panel.isEmptyShown());
    QVERIFY(world.panel.notice()); // the rest was not compared
}

void TestDriftPanel::bothProofsAndTheEditAreShown()
{
    World world;
    world.panel.setDrifts(QList{memory()}, {});
    for (const auto &part : {u"infra:machines, line 12"_s, u"20"_s, u"node_memory_MemTotal_bytes"_s})
        QVERIFY2(world.said().contains(part), qPrintable(world.said()));
    const QString diff = world.panel.findChild<editors::SourceView *>()->toPlainText();
    QCOMPARE(diff, memory().proposal->diff);
}

void TestDriftPanel::theEditIsCopiedWhole()
{
    World world;
    world.panel.setDrifts(QList{memory()}, {});
    QVERIFY(world.button(u"Copy edit"_s));
    world.button(u"Copy edit"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), memory().proposal->text);
}

void TestDriftPanel::pagesThatDisagreeAreListed()
{
    World world;
    world.panel.setDrifts(QList{memory()}, {contested()});
    QCOMPARE(world.table().model()->rowCount(), 2);
    world.table().setCurrentIndex(world.table().model()->index(1, 0));
    QVERIFY2(world.said().contains(u"<b>4 Go</b> (infra:machines, line 3)"_s), qPrintable(world.said()));
    QVERIFY2(world.said().contains(u"2 Go (infra:machines, line 7)"_s), qPrintable(world.said()));
    QVERIFY(!world.button(u"Copy edit"_s));
}

void TestDriftPanel::enterOpensThePageAtItsLine()
{
    World world;
    world.panel.setDrifts(QList{memory()}, {contested()});
    const QSignalSpy wanted(&world.panel, &DriftPanel::pageWanted);
    world.table().setFocus();
    QTest::keyClick(&world.table(), Qt::Key_Return);
    QTest::keyClick(&world.table(), Qt::Key_Down);
    QTest::keyClick(&world.table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(0).at(1).toInt(), 12);
    QCOMPARE(wanted.at(1).at(1).toInt(), 3);
}

void TestDriftPanel::whyNothingCanBeSavedIsSaid()
{
    World world;
    world.panel.setDrifts(QList{memory()}, {});
    QVERIFY(!world.button(u"Save to the wiki…"_s)->isEnabled()); // nobody said that it can
    QVERIFY(!world.button(u"Save to the wiki…"_s)->toolTip().isEmpty());
    world.panel.setSavingObstacle(
        [](const drift::Proposal &edit) { return edit.page + u" <b>is</b> old"_s; });
    const QString tip = world.button(u"Save to the wiki…"_s)->toolTip();
    QVERIFY2(tip.contains(u"infra:machines"_s) && !tip.contains(u"<b>"_s), qPrintable(tip));
}

void TestDriftPanel::theEditIsSavedByKeyboard()
{
    World world;
    world.allowSaving();
    const QSignalSpy wanted(&world.panel, &DriftPanel::saveWanted);
    const QSignalSpy outbox(&world.panel, &DriftPanel::outboxWanted);
    QTest::keyClick(world.button(u"Save to the wiki…"_s), Qt::Key_Space);
    QTRY_VERIFY(world.summary());
    QVERIFY2(world.summary()->text().contains(u"pica01"_s), qPrintable(world.summary()->text()));
    QTest::keyClicks(world.summary(), u"as  measured"_s);
    world.panel.setMoment(ManualClock().now() + 5s); // a tick takes nothing typed away
    QCOMPARE(wanted.size(), 0);
    QTest::keyClick(world.summary(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).value<drift::Proposal>(), *memory().proposal);
    QCOMPARE(wanted.first().at(1).toString(), u"as measured"_s);
    QVERIFY(!world.button(u"Save to the wiki…"_s)->isEnabled()); // until it is known how that ended
    world.panel.sayOutcome(u"Kept, on its way."_s, true);
    QVERIFY2(world.said().contains(u"Kept, on its way."_s), qPrintable(world.said()));
    QTest::keyClick(world.panel.window()->focusWidget(), Qt::Key_Return);
    QCOMPARE(outbox.size(), 1);
}

void TestDriftPanel::escLeavesTheWikiAsItIs()
{
    World world;
    world.allowSaving();
    const QSignalSpy wanted(&world.panel, &DriftPanel::saveWanted);
    QTest::keyClick(world.button(u"Save to the wiki…"_s), Qt::Key_Space);
    QTRY_VERIFY(world.summary());
    QTest::keyClick(world.summary(), Qt::Key_Escape);
    QVERIFY(!world.summary());
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(world.panel.window()->focusWidget(), world.button(u"Save to the wiki…"_s));
}

void TestDriftPanel::aQuestionEndsWithTheEditThatItIsAbout()
{
    World world;
    world.allowSaving();
    world.button(u"Save to the wiki…"_s)->click();
    QTRY_VERIFY(world.summary());
    Drift other = memory();
    other.proposal->text = u"| pica01 | 7 Gio |\n"_s;
    world.panel.setDrifts(QList{other}, {});
    QVERIFY(!world.button(u"Save"_s)); // nobody saves what they have not seen
    QVERIFY2(world.said().contains(u"look at it again"_s), qPrintable(world.said()));
}

void TestDriftPanel::theModelHolds()
{
    drift::DriftModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDrifts({memory()}, {contested()});
    model.setMoment(ManualClock().now(), QLocale::c());
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.drift(0) && !model.drift(1));
    QVERIFY(!model.conflict(0) && model.conflict(1));
    model.setDrifts({}, {});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestDriftPanel)
#include "tst_driftpanel.moc"
