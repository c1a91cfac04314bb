// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "tests/support/manualclock.h"
#include "widgets/editors/pageview.h"
#include "widgets/editors/sourceeditor.h"
#include "widgets/reports/reporteditor.h"
#include "widgets/reports/reportpanel.h"
#include "widgets/shared/banner.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using reports::Draft;
using reports::ReportPanel;

namespace {

const QString page = u"====== alice ======\n\nIt is down ((%%up == 0%%, 2026-11-23T20:00:00Z)).\n\n"
                     "===== Chronology =====\n\n\n===== Cause =====\n\n//Why?//\n"_s;

struct World {
    World()
    {
        draft = {.id = 7,
                 .title = u"alice"_s,
                 .page = u"incidents:alice"_s,
                 .text = page,
                 .began = clock.now(),
                 .made = clock.now(),
                 .changed = clock.now()};
        panel.resize(1000, 600);
        panel.setDrafts({draft}, QTimeZone::utc());
        panel.show();
        (void)QTest::qWaitForWindowActive(&panel);
        // What was typed comes back, as the store does it.
        QObject::connect(&panel, &ReportPanel::typed, &panel, [this](qint64, const QString &text) {
            draft.text = text;
            panel.setDrafts({draft}, QTimeZone::utc());
        });
    }

    editors::SourceEditor &source() { return *panel.findChild<editors::SourceEditor *>(); }
    editors::PageView &preview() { return *panel.findChild<editors::PageView *>(); }
    QLineEdit &note()
    {
        const auto fields = panel.findChildren<QLineEdit *>();
        return **std::ranges::find(fields, u"Note for the chronology"_s, &QLineEdit::accessibleName);
    }
    QToolButton &tool(const QString &text)
    {
        const auto buttons = panel.findChildren<QToolButton *>();
        return **std::ranges::find(buttons, text, &QToolButton::text);
    }
    QPushButton &noticeButton() { return *panel.findChild<shared::Banner *>()->findChild<QPushButton *>(); }
    QString shownState() { return panel.findChild<QLabel *>(u"state"_s)->text(); }

    ManualClock clock{base::instantFromMs(1'795'464'000'000)}; // 2026-11-23 20:00 UTC
    Draft draft;
    ReportPanel panel{clock};
};

} // namespace

class TestReportPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAReportItSaysWhatToDo();
    void eachKeyIsHandedOn();
    void whatIsTypedCanBeUndone();
    void anotherTextOfTheSameReportIsAnEditThatCanBeUndone();
    void aNoteGoesIntoTheChronologyAndCanBeUndone();
    void thePreviewShowsWhatReadersSee();
    void thePreviewIsPlainText();
    void aProofIsFollowedFromTheKeyboard();
    void anotherHeadingIsAnotherTitle();
    void publishingIsAskedForAndRefused();
    void troubleWithTheDiskIsLoud();
    void aConflictLeadsToTheOutbox();
    void whatWasDiscardedCanBeBroughtBack();
    void anOlderTextComesBackAsAnEdit();
    void itIsCopiedForReportAndChat();
    void everythingTheKeyboardReachesHasAName();
};

void TestReportPanel::withoutAReportItSaysWhatToDo()
{
    World world;
    world.panel.setDrafts({}, QTimeZone::utc());
    QVERIFY(world.panel.isEmptyShown());
    QCOMPARE(world.panel.chosen(), 0);
}

void TestReportPanel::eachKeyIsHandedOn()
{
    World world;
    QSignalSpy typed(&world.panel, &ReportPanel::typed);
    QTest::keyClicks(&world.source(), u"ab"_s);
    QCOMPARE(typed.size(), 2);
    QCOMPARE(typed.last().at(0).toLongLong(), 7);
    QCOMPARE(typed.last().at(1).toString(), u"ab"_s + page);
}

void TestReportPanel::whatIsTypedCanBeUndone()
{
    World world;
    QTest::keyClicks(&world.source(), u"ab"_s);
    world.source().undo();
    QCOMPARE(world.draft.text, page);
}

void TestReportPanel::anotherTextOfTheSameReportIsAnEditThatCanBeUndone()
{
    World world;
    QSignalSpy typed(&world.panel, &ReportPanel::typed);
    Draft other = world.draft;
    other.text.replace("down"_L1, "up again"_L1);
    world.panel.setDrafts({other}, QTimeZone::utc());
    QCOMPARE(world.source().text(), other.text);
    QCOMPARE(typed.size(), 0);
    world.source().undo();
    QCOMPARE(world.source().text(), page);
}

void TestReportPanel::aNoteGoesIntoTheChronologyAndCanBeUndone()
{
    World world;
    QTest::keyClicks(&world.note(), u"rebooted"_s);
    QTest::keyClick(&world.note(), Qt::Key_Return);
    world.clock.advance(3min);
    QTest::keyClicks(&world.note(), u"answers"_s);
    QTest::keyClick(&world.note(), Qt::Key_Return);
    QVERIFY(world.draft.text.contains(
        "===== Chronology =====\n\n  * **20:00** : rebooted\n  * **20:03** : answers\n"_L1));
    QCOMPARE(world.note().text(), QString());
    world.source().undo();
    QVERIFY(!world.draft.text.contains("answers"_L1));
    QVERIFY(world.draft.text.contains("rebooted"_L1));
}

void TestReportPanel::thePreviewShowsWhatReadersSee()
{
    World world;
    QTRY_VERIFY(world.preview().toPlainText().contains("It is down [1]."_L1));
    QVERIFY(world.preview().toPlainText().endsWith("[1]  up == 0, 2026-11-23T20:00:00Z"_L1));
    QTest::keyClick(&world.source(), Qt::Key_Down);
    QTest::keyClicks(&world.source(), u"**Now**"_s);
    QTRY_VERIFY(world.preview().toPlainText().contains("\nNow\n"_L1));
}

void TestReportPanel::thePreviewIsPlainText()
{
    World world;
    world.source().insertText(page.indexOf("It is"_L1), u"<img src=x onerror=y> &amp; <b>c</b> ^ h ^\n"_s);
    QTRY_VERIFY(world.preview().toPlainText().contains("&amp;"_L1));
    QVERIFY(!world.preview().toPlainText().contains(QChar::ObjectReplacementCharacter));
}

void TestReportPanel::aProofIsFollowedFromTheKeyboard()
{
    World world;
    QSignalSpy chart(&world.panel, &ReportPanel::chartWanted);
    QTRY_VERIFY(world.preview().toPlainText().contains("[1]"_L1)); // it was read
    QTextCursor cursor = world.source().textCursor();
    cursor.setPosition(int(page.indexOf("%%up"_L1)));
    world.source().setTextCursor(cursor);
    QTest::keyClick(&world.source(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(chart.size(), 1);
    QCOMPARE(chart.first().first().value<records::Chart>().promql, u"up == 0"_s);
    QCOMPARE(world.draft.text, page);
}

void TestReportPanel::anotherHeadingIsAnotherTitle()
{
    World world;
    QSignalSpy titled(&world.panel, &ReportPanel::titled);
    world.source().insertText(page.indexOf("alice"_L1), u"Poor "_s);
    QTRY_COMPARE(titled.size(), 1);
    QCOMPARE(titled.first().at(1).toString(), u"Poor alice"_s);
}

void TestReportPanel::publishingIsAskedForAndRefused()
{
    World world;
    QSignalSpy wanted(&world.panel, &ReportPanel::publishWanted);
    QToolButton &button = world.tool(u"Publish"_s);
    button.click();
    QCOMPARE(wanted.size(), 1);
    world.panel.setPublishing({.obstacle = u"There is no wiki."_s, .waiting = u"There is no wiki."_s});
    QVERIFY(!button.isEnabled());
    QVERIFY(button.toolTip().contains("no wiki"_L1));
    QVERIFY(world.shownState().contains("no wiki"_L1));
}

void TestReportPanel::troubleWithTheDiskIsLoud()
{
    World world;
    world.panel.setKept(false, u"the disk is full"_s);
    QVERIFY(world.panel.notice());
    QCOMPARE(world.panel.notice()->tone, base::State::Critical);
    QVERIFY(world.panel.notice()->text.contains("the disk is full"_L1));
    world.noticeButton().click();
    QCOMPARE(QGuiApplication::clipboard()->text(), page);
    world.panel.setKept(true, {});
    QVERIFY(!world.panel.notice());
    world.clock.advance(2s);
    world.panel.refreshAge();
    QVERIFY2(world.shownState().contains("kept on this computer 2"_L1), qPrintable(world.shownState()));
}

void TestReportPanel::aConflictLeadsToTheOutbox()
{
    World world;
    QSignalSpy wanted(&world.panel, &ReportPanel::outboxWanted);
    world.panel.setPublishing(
        {.obstacle = u"o"_s, .waiting = {}, .trouble = u"Somebody else wrote there."_s});
    QVERIFY(world.panel.notice());
    world.noticeButton().click();
    QCOMPARE(wanted.size(), 1);
}

void TestReportPanel::whatWasDiscardedCanBeBroughtBack()
{
    World world;
    QSignalSpy discarded(&world.panel, &ReportPanel::discardWanted);
    QSignalSpy restored(&world.panel, &ReportPanel::restoreWanted);
    world.tool(u"Discard"_s).click();
    QCOMPARE(discarded.size(), 1);
    world.panel.setDrafts({}, QTimeZone::utc());
    world.panel.setDiscarded(7, u"alice"_s);
    world.noticeButton().click();
    QCOMPARE(restored.size(), 1);
    QCOMPARE(restored.first().first().toLongLong(), 7);
}

void TestReportPanel::anOlderTextComesBackAsAnEdit()
{
    World world;
    QSignalSpy wanted(&world.panel, &ReportPanel::revisionsWanted);
    QMenu *menu = world.tool(u"Older texts"_s).menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(wanted.size(), 1);
    world.panel.setRevisions({{.kept = world.clock.now(), .text = u"older"_s}});
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().first()->trigger();
    QCOMPARE(world.draft.text, u"older"_s);
    world.source().undo();
    QCOMPARE(world.draft.text, page);
}

void TestReportPanel::itIsCopiedForReportAndChat()
{
    World world;
    const QList<QAction *> actions = world.tool(u"Copy"_s).menu()->actions();
    actions.at(0)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"- On 23 November 2026, alice."_s);
    actions.at(1)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("**alice**\n"_L1));
    QVERIFY(world.shownState().endsWith("copied"_L1));
}

void TestReportPanel::everythingTheKeyboardReachesHasAName()
{
    World world;
    QCOMPARE(accessible::nameless(world.panel), QStringList());
}

QTEST_MAIN(TestReportPanel)
#include "tst_reportpanel.moc"
