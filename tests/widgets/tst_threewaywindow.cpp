// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outbox/conflicts.h"
#include "widgets/outbox/comparisontable.h"
#include "widgets/outbox/resulteditor.h"
#include "widgets/outbox/threewaywindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace outbox;

namespace {

/// A conflict in its window, and the keys of whoever settles it.
struct World {
    explicit World(const Entry &entry = conflicts::twofold())
        : window(new ThreewayWindow(entry, QTimeZone::UTC, nullptr))
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window);
        if (isResolvable(entry))
            window->setMerge(mergeOf(entry));
    }
    ~World() { delete window; }

    ComparisonTable &table() const { return *window->findChild<ComparisonTable *>(); }
    ResultEditor &result() const { return *window->findChild<ResultEditor *>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        QWidget *focus = window->focusWidget() ? window->focusWidget() : window.data();
        QTest::keyClick(focus, key, modifiers);
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *one : window->findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        return std::ranges::any_of(window->findChildren<QLabel *>(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    int openLines() const { return int(result().text().count(u'⚠')); }

    QPointer<ThreewayWindow> window;
};

const auto settled = u"Title\nalice\n\nbob theirs\n\ncarol theirs\n\ndave theirs\ndave ours\n\nend"_s;

} // namespace

class TestThreewayWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyOneSideChangedIsTakenOver();
    void conflictsAreSettledByKeyboardAndSaved();
    void conflictsAreSettledByButtons();
    void aChoiceCanBeTakenBack();
    void aChoiceCanBeChanged();
    void whatOnlyOneSideChangedCanBeLeftOut();
    void aConflictIsSettledByWriting();
    void aPlaceholderThatIsLeftKeepsTheConflictOpen();
    void pastedLinesBelongToWhereTheyArePasted();
    void noBreakSpacesStay();
    void aHunkThatBecameEmptyCanComeBack();
    void theCursorOfTheResultLeadsTheTable();
    void whatIsUnknownIsSaid();
    void aPageThatBothBeganIsAllToDecide();
    void whatWasDecidedIsKeptAndGoneOnWith();
    void aProgramThatEndsKeepsTheLastKeys();
    void anOpenConflictIsNeverSaved();
    void whatWasKeptOfOtherTextsIsLeftAlone();
    void nothingIsSavedWhenTheConflictIsGone();
    void aFailureLeavesTheResultToTryAgain();
    void longLinesAreWrapped();
    void aLongPageIsSettledToo();
    void namesFromOutsideStayText();
};

void TestThreewayWindow::whatOnlyOneSideChangedIsTakenOver()
{
    const World world;
    const QString text = world.result().text();
    QVERIFY2(text.startsWith(u"Title\nalice\n"_s) && text.contains(u"\ncarol theirs\n"_s), qPrintable(text));
    QCOMPARE(world.openLines(), 2);
    QVERIFY(world.says(u"2 conflict"_s));
    QVERIFY(!world.button(u"Save result"_s)->isEnabled());
}

void TestThreewayWindow::conflictsAreSettledByKeyboardAndSaved()
{
    const World world;
    const QSignalSpy saves(world.window, &ThreewayWindow::saveWanted);
    world.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(world.says(u"1 conflict"_s));
    world.key(Qt::Key_Down, Qt::AltModifier);
    world.key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(world.result().text(), settled);
    QVERIFY(world.says(u"Everything is decided"_s));
    QVERIFY(world.button(u"Save result"_s)->isEnabled());
    world.button(u"Save result"_s)->setFocus();
    QTest::keyClick(world.button(u"Save result"_s), Qt::Key_Space);
    QCOMPARE(saves.size(), 1);
    QCOMPARE(saves.first().at(0).toLongLong(), 7);
    QCOMPARE(saves.first().at(1).toString(), settled);
    QVERIFY(saves.first().at(2).toString().startsWith(u"Bob came"_s));
    QVERIFY2(!world.button(u"Save result"_s)->isEnabled(), "it is saved once");
    world.window->sayOutcome(u"Kept."_s, true);
    QVERIFY(world.says(u"Kept."_s));
    QVERIFY(world.button(u"Open the outbox"_s));
}

void TestThreewayWindow::conflictsAreSettledByButtons()
{
    const World world;
    QTest::mouseClick(world.button(u"Take yours"_s), Qt::LeftButton);
    QTest::mouseClick(world.button(u"Next conflict"_s), Qt::LeftButton);
    QTest::mouseClick(world.button(u"Take theirs"_s), Qt::LeftButton);
    QVERIFY(world.result().text().contains(u"\nbob ours\n"_s));
    QVERIFY(world.result().text().contains(u"\ndave theirs\n"_s));
    QVERIFY(!world.button(u"Next conflict"_s)->isEnabled());
}

void TestThreewayWindow::aChoiceCanBeTakenBack()
{
    const World world;
    const QString before = world.result().text();
    world.key(Qt::Key_3, Qt::ControlModifier);
    world.key(Qt::Key_Z, Qt::ControlModifier); // the table has the keyboard
    QCOMPARE(world.result().text(), before);
    QTRY_VERIFY(world.says(u"2 conflict"_s));
    QVERIFY(!world.button(u"Undo"_s)->isEnabled());
}

void TestThreewayWindow::aChoiceCanBeChanged()
{
    const World world;
    world.key(Qt::Key_3, Qt::ControlModifier);
    world.key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(world.result().text().contains(u"\n\nbob ours\n\ncarol"_s));
    world.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(world.result().text().contains(u"\n\nbob theirs\n\ncarol"_s));
}

void TestThreewayWindow::whatOnlyOneSideChangedCanBeLeftOut()
{
    const World world;
    world.table().goToHunk(0);
    QVERIFY(!world.button(u"Take both"_s)->isEnabled());
    world.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(world.result().text().startsWith(u"title\n"_s));
    QTRY_COMPARE(world.table().model()->index(0, 0).data().toString(), u"Theirs"_s);
}

void TestThreewayWindow::aConflictIsSettledByWriting()
{
    const World world;
    QTest::mouseClick(world.result().viewport(), Qt::LeftButton);
    world.result().setFocus();
    const qsizetype first = 2; // Title, alice and a blank, bob
    world.result().goToHunk(first);
    QTest::keyClick(&world.result(), Qt::Key_End, Qt::ShiftModifier); // the visual line
    QTextCursor line = world.result().textCursor();
    line.movePosition(QTextCursor::StartOfBlock);
    line.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    world.result().setTextCursor(line);
    QTest::keyClicks(&world.result(), u"bob of both"_s);
    QTest::keyClick(&world.result(), Qt::Key_Return);
    QTest::keyClicks(&world.result(), u"and more"_s);
    QTRY_VERIFY(world.says(u"1 conflict"_s));
    QVERIFY(world.result().text().contains(u"\n\nbob of both\nand more\n\ncarol"_s));
    QCOMPARE(world.result().decisions().at(first), Decision::Edited);
    world.key(Qt::Key_2, Qt::ControlModifier); // all of it is the hunk's
    QVERIFY(world.result().text().contains(u"\n\nbob ours\n\ncarol"_s));
}

void TestThreewayWindow::aPlaceholderThatIsLeftKeepsTheConflictOpen()
{
    const World world;
    world.result().setFocus();
    world.result().goToHunk(2);
    QTextCursor line = world.result().textCursor();
    line.movePosition(QTextCursor::EndOfBlock);
    world.result().setTextCursor(line);
    QTest::keyClick(&world.result(), Qt::Key_Return);
    QTest::keyClicks(&world.result(), u"something"_s);
    QVERIFY(!QTest::qWaitFor([&world] { return !world.says(u"2 conflict"_s); }, 50));
    QVERIFY(!world.button(u"Save result"_s)->isEnabled());
}

void TestThreewayWindow::pastedLinesBelongToWhereTheyArePasted()
{
    const World world;
    world.key(Qt::Key_1, Qt::ControlModifier);
    world.result().setFocus();
    QGuiApplication::clipboard()->setText(u"one\r\ntwo\r\n"_s);
    QTest::keyClick(&world.result(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(world.result().text().contains(u"\none\ntwo\nbob theirs\n"_s));
    world.key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(world.result().text().contains(u"\n\nbob ours\n\ncarol"_s));
}

void TestThreewayWindow::noBreakSpacesStay()
{
    const QString narrow(QChar(0x202F));
    const QString wide(QChar(0xA0));
    const World world(
        conflicts::between(u"a\nb\nc"_s, u"a"_s + wide + u"?\nb\nc"_s, u"a\nb\nc"_s + narrow + u"!"_s));
    QCOMPARE(world.result().text(), u"a"_s + wide + u"?\nb\nc"_s + narrow + u"!"_s);
}

void TestThreewayWindow::aHunkThatBecameEmptyCanComeBack()
{
    for (const bool atEnd : {false, true}) {
        const QString end = atEnd ? QString() : u"\nend"_s;
        const World world(
            conflicts::between(u"a\nb"_s + end, u"a"_s + end, u"a\nb\nc"_s + end)); // we took b away
        QVERIFY(world.table().currentHunk() > 0);
        world.key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(world.result().text(), u"a"_s + end);
        world.key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(world.result().text(), u"a\nb\nc"_s + end);
        world.key(Qt::Key_2, Qt::ControlModifier);
        world.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(world.result().text(), u"a\nb\nc"_s + end);
        world.key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(world.result().text(), u"a"_s + end);
    }
}

void TestThreewayWindow::theCursorOfTheResultLeadsTheTable()
{
    const World world;
    world.result().setFocus();
    QTest::keyClick(&world.result(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(world.table().currentHunk(), world.result().decisions().size() - 1);
    QTest::keyClick(&world.result(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(world.table().currentHunk(), 0);
}

void TestThreewayWindow::whatIsUnknownIsSaid()
{
    Entry entry = conflicts::twofold();
    entry.conflict->theirs.reset();
    const World world(entry);
    QVERIFY(world.says(u"not known"_s) && world.says(u"same second"_s));
    QVERIFY(!world.button(u"Save result"_s));
    Entry lost = conflicts::between(QString(), u"a\nours"_s, u"a\ntheirs"_s);
    lost.request.baseRevision = 1'700'000'000;
    const World other(lost);
    QVERIFY(other.says(u"said before is not known"_s));
    QVERIFY(other.says(u"1 conflict"_s));
}

void TestThreewayWindow::aPageThatBothBeganIsAllToDecide()
{
    const World world(conflicts::between(QString(), u"ours\nb"_s, u"theirs\nb"_s));
    QVERIFY(world.says(u"Both of you began this page"_s));
    world.key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(world.result().text(), u"theirs\nours\nb"_s);
}

void TestThreewayWindow::whatWasDecidedIsKeptAndGoneOnWith()
{
    QString kept;
    QString before;
    {
        const World world;
        QSignalSpy states(world.window, &ThreewayWindow::keepWanted);
        world.key(Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(states.size(), 1); // by itself
        world.result().setFocus();
        QTest::keyClicks(&world.result(), u"and more "_s);
        before = world.result().text();
        QTest::keyClick(world.window, Qt::Key_Escape); // before it was kept by itself
        QTRY_VERIFY(!world.window);
        QCOMPARE(states.size(), 2);
        kept = states.last().at(1).toString();
    }
    const World world;
    world.window->setMerge(mergeOf(conflicts::twofold()), kept);
    QCOMPARE(world.result().text(), before);
    QVERIFY(world.says(u"1 conflict"_s));
    world.key(Qt::Key_1, Qt::ControlModifier); // the one that is left
    QVERIFY(world.result().text().contains(u"\n\ndave theirs\n\nend"_s));
    QVERIFY(world.button(u"Save result"_s)->isEnabled());
    world.table().goToHunk(2);
    world.window->setFocus();
    world.key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY2(world.result().text().contains(u"\n\nbob ours\n\ncarol"_s), "it knows whose lines they are");
}

void TestThreewayWindow::aProgramThatEndsKeepsTheLastKeys()
{
    World world;
    QSignalSpy states(world.window, &ThreewayWindow::keepWanted);
    world.result().setFocus();
    QTest::keyClicks(&world.result(), u"last words"_s);
    QCoreApplication::processEvents();
    delete world.window;
    QCOMPARE(states.size(), 1);
    QVERIFY(states.first().at(1).toString().contains(u"last words"_s));
}

void TestThreewayWindow::anOpenConflictIsNeverSaved()
{
    const World world;
    const QSignalSpy saves(world.window, &ThreewayWindow::saveWanted);
    world.key(Qt::Key_1, Qt::ControlModifier);
    world.key(Qt::Key_Down, Qt::AltModifier);
    world.key(Qt::Key_1, Qt::ControlModifier);
    world.key(Qt::Key_Z, Qt::ControlModifier);
    world.button(u"Save result"_s)->click(); // quicker than it could be greyed
    QVERIFY(saves.isEmpty());
    QTRY_VERIFY(!world.button(u"Save result"_s)->isEnabled());
}

void TestThreewayWindow::whatWasKeptOfOtherTextsIsLeftAlone()
{
    const World other(conflicts::between(u"a"_s, u"b"_s, u"c"_s));
    const QString kept = [&other] {
        QSignalSpy states(other.window, &ThreewayWindow::keepWanted);
        other.key(Qt::Key_3, Qt::ControlModifier);
        QTest::keyClick(other.window, Qt::Key_Escape);
        return states.value(0).value(1).toString();
    }();
    QVERIFY(!kept.isEmpty());
    const World world;
    const QString before = world.result().text();
    for (const QString &state : {kept, u"nonsense\n7 x\n"_s, u"\n\n"_s}) {
        world.window->setMerge(mergeOf(conflicts::twofold()), state);
        QCOMPARE(world.result().text(), before);
    }
}

void TestThreewayWindow::nothingIsSavedWhenTheConflictIsGone()
{
    const World world;
    world.key(Qt::Key_1, Qt::ControlModifier);
    world.key(Qt::Key_Down, Qt::AltModifier);
    world.key(Qt::Key_1, Qt::ControlModifier);
    world.window->setObstacle(u"No longer in conflict."_s);
    QVERIFY(!world.button(u"Save result"_s)->isEnabled());
    QVERIFY(world.says(u"No longer in conflict."_s));
}

void TestThreewayWindow::aFailureLeavesTheResultToTryAgain()
{
    const World world;
    world.key(Qt::Key_1, Qt::ControlModifier);
    world.key(Qt::Key_Down, Qt::AltModifier);
    world.key(Qt::Key_3, Qt::ControlModifier);
    world.button(u"Save result"_s)->click();
    world.window->sayOutcome(u"The disk is full."_s, false);
    QVERIFY(world.says(u"The disk is full."_s));
    QCOMPARE(world.result().text(), settled);
    QVERIFY(world.button(u"Save result"_s)->isEnabled());
}

void TestThreewayWindow::longLinesAreWrapped()
{
    const QString line = u"word "_s.repeated(200);
    const World world(conflicts::between(u"a"_s, u"a\n"_s + line, u"a"_s));
    QTRY_VERIFY(world.table().rowHeight(1) > 5 * world.table().rowHeight(0));
}

void TestThreewayWindow::aLongPageIsSettledToo()
{
    QStringList base;
    for (int line = 0; line < 20'000; ++line)
        base.append(u"line %1 of a page that is about as long as the longest that a wiki takes, "_s.arg(line)
                    + u"with a hundred characters"_s);
    QStringList ours = base;
    QStringList theirs = base;
    for (int line = 50; line < 20'000; line += 100) {
        ours[line] += u" of ours"_s;
        theirs[line] += u" of theirs"_s;
    }
    const World world(conflicts::between(base.join(u'\n'), ours.join(u'\n'), theirs.join(u'\n')));
    QVERIFY(world.says(u"200 conflict"_s));
    world.key(Qt::Key_2, Qt::ControlModifier);
    world.key(Qt::Key_Up, Qt::AltModifier); // round to the last
    world.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(world.says(u"198 conflict"_s));
    world.window->resize(900, 600); // lines are wrapped anew
    QTRY_VERIFY(world.table().rowHeight(19'999) > world.table().lineHeight());
    QVERIFY(world.result().text().contains(u"characters of ours\n"_s));
    QVERIFY(world.result().text().contains(u"characters of theirs\n"_s));
    QCOMPARE(world.result().blockCount(), 20'000);
}

void TestThreewayWindow::namesFromOutsideStayText()
{
    const World world;
    QVERIFY(world.table().model()->headerData(2, Qt::Horizontal).toString().contains(u"<i>Dave</i>"_s));
    for (const QLabel *label : world.window->findChildren<QLabel *>())
        QVERIFY(!label->isVisible() || label->textFormat() == Qt::PlainText || label->text().isEmpty());
}

QTEST_MAIN(TestThreewayWindow)
#include "tst_threewaywindow.moc"
