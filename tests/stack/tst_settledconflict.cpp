// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A conflict with a change on a real DokuWiki, settled in its window: the page says what was decided, and its
// history has what everybody wrote.
#include "tests/support/awaited.h"
#include "tests/support/wikiwriter.h"
#include "widgets/outbox/threewaywindow.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using outbox::Entry;
using outbox::State;
using Api = WikiWriter::Api;

namespace {

const auto page = u"infra:machines"_s;
const auto before = u"====== Machines ======\n\n  * alice: 8 Go\n\n  * bob: 16 Go\n\nFin.\n"_s;
const auto ours = u"====== Machines ======\n\n  * alice: 12 Go\n\n  * bob: 32 Go\n\nFin.\n"_s;
const auto theirs = u"====== Nos machines ======\n\n  * alice: 8 Go\n\n  * bob : 24 Go\n\nFin.\n"_s;
const auto both =
    u"====== Nos machines ======\n\n  * alice: 12 Go\n\n  * bob : 24 Go\n  * bob: 32 Go\n\nFin.\n"_s;

} // namespace

class SettledConflictTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePageSaysWhatWasDecidedAndItsHistoryAll_data();
    void thePageSaysWhatWasDecidedAndItsHistoryAll();
    void anotherChangeMeanwhileIsAnotherConflict();

private:
    /// Takes both sides of the only conflict, and saves the result.
    static void settle(outbox::OutboxStore &store, const Entry &entry);
};

void SettledConflictTest::initTestCase()
{
    if (const QString missing = DokuWikiServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
}

void SettledConflictTest::settle(outbox::OutboxStore &store, const Entry &entry)
{
    outbox::ThreewayWindow window(entry, QTimeZone::UTC, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    connect(&window, &outbox::ThreewayWindow::saveWanted, &store,
            [&store](qint64 id, const QString &text, const QString &summary) {
                store.resolve(id, text, summary).drop();
            });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setMerge(mergeOf(entry));
    QTest::keyClick(window.focusWidget(), Qt::Key_3, Qt::ControlModifier);
    for (auto *button : window.findChildren<QPushButton *>()) {
        if (button->text() == "Save result"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void SettledConflictTest::thePageSaysWhatWasDecidedAndItsHistoryAll_data()
{
    QTest::addColumn<int>("api");
    QTest::newRow("json-rpc") << int(Api::Json);
    QTest::newRow("xml-rpc") << int(Api::Xml);
}

void SettledConflictTest::thePageSaysWhatWasDecidedAndItsHistoryAll()
{
    QFETCH(int, api);
    DokuWikiServer wiki;
    QVERIFY(wiki.pages().write(page, {{1'700'000'000, before}, {1'700'000'100, theirs, u"other"_s}}));
    QVERIFY2(wiki.start(), wiki.log().constData());
    const QTemporaryDir folder;
    WikiWriter desktop(wiki, folder.filePath(u"drafts.db"_s), DokuWikiServer::basicLogin(u"editor"_s), {},
                       Api(api));
    desktop.store.enqueue({.page = page, .baseRevision = 1'700'000'000, .base = before, .text = ours}).drop();
    const auto entry = [&desktop] { return desktop.store.entries().value(0); };
    QTRY_COMPARE_WITH_TIMEOUT(entry().state, State::Conflict, 20'000);
    const qint64 conflict = entry().id;
    settle(desktop.store, entry());
    QTRY_VERIFY_WITH_TIMEOUT(entry().id != conflict && entry().state == State::Done, 20'000);
    QCOMPARE(desktop.store.entries().size(), 1);
    QCOMPARE(wiki.pages().text(page), both);
    QCOMPARE(wiki.pages().pastTexts(page), (QStringList{before, theirs, both}));
    const auto kept = awaited(desktop.drafts.revisions(u"team"_s, page));
    QVERIFY2(kept && *kept && (*kept)->contains(ours), "what we wrote alone is kept on this computer");
}

void SettledConflictTest::anotherChangeMeanwhileIsAnotherConflict()
{
    DokuWikiServer wiki;
    QVERIFY(wiki.pages().write(page, {{1'700'000'000, before}, {1'700'000'100, theirs, u"other"_s}}));
    QVERIFY2(wiki.start(), wiki.log().constData());
    const QTemporaryDir folder;
    WikiWriter desktop(wiki, folder.filePath(u"drafts.db"_s), DokuWikiServer::basicLogin(u"editor"_s));
    desktop.store.enqueue({.page = page, .baseRevision = 1'700'000'000, .base = before, .text = ours}).drop();
    const auto entry = [&desktop] { return desktop.store.entries().value(0); };
    QTRY_COMPARE_WITH_TIMEOUT(entry().state, State::Conflict, 20'000);
    const qint64 conflict = entry().id;
    const QString newer = theirs + u"Et encore.\n"_s;
    QVERIFY(wiki.pages().write(page, {{1'700'000'200, newer, u"other"_s}}));
    settle(desktop.store, entry());
    QTRY_VERIFY_WITH_TIMEOUT(entry().id != conflict && entry().state == State::Conflict, 20'000);
    QCOMPARE(entry().conflict->theirs, newer);
    QCOMPARE(entry().request.text, both);
    QCOMPARE(wiki.pages().text(page), newer);
}

QTEST_MAIN(SettledConflictTest)
#include "tst_settledconflict.moc"
