// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/delivery.h"
#include "tests/outbox/fakewiki.h"

#include <QEventLoop>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace outbox;
using Fate = FakeWiki::Fate;

namespace {

const auto base_ = u"alice\nbob\n"_s;
const auto ours = u"alice\nbob\ncarol\n"_s;

Entry entryFor(const QString &base, const QString &text)
{
    return {.id = 1,
            .request = {.page = u"infra:machines"_s, .base = base, .text = text, .summary = u"why"_s}};
}

Outcome attempted(FakeWiki &wiki, Entry &entry)
{
    QEventLoop loop;
    Outcome outcome;
    auto markSent = [&entry](wiki::Revision base) { // what the disk remembers
        entry.sent = true;
        entry.request.baseRevision = base;
        return base::Pending<bool>::ready(true);
    };
    Delivery delivery(wiki, entry, {.markSent = markSent, .pause = base::Milliseconds(0)});
    QObject::connect(&delivery, &Delivery::finished, &loop, [&](const Outcome &ended) {
        outcome = ended;
        loop.quit();
    });
    delivery.start();
    loop.exec();
    entry.sent = outcome.sent;
    return outcome;
}

/// As the store does: tried again until it is done or the user has to decide.
Outcome delivered(FakeWiki &wiki, Entry &entry)
{
    Outcome outcome;
    for (int attempt = 0; attempt < 6 && outcome.state == State::Waiting; ++attempt)
        outcome = attempted(wiki, entry);
    return outcome;
}

} // namespace

class TestDelivery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageThatStayedIsSavedOnce();
    void aNewPageIsMade();
    void aPageThatChangedIsNotTouched();
    void aPageThatSaysItAlreadyIsNotSavedAgain();
    void aPageThatJustSaysItIsLookedAtAgain();
    void aLockedPageWaits();
    void wrongCredentialsStop();
    void aSaveThatHappenedUnheardIsFound();
    void aSaveWithinTheSecondOfTheBaseWaits();
    void aClockThatStandsStillIsSaid();
    void whatOursReplacedIsShown();
    void whatOursReplacedWithinItsSecondIsSaidToBeLost();
    void whatReplacedOursIsShown();
    void aPageThatWasDeletedIsAConflict();
    void whatTheDiskDoesNotGrantIsNotSent();
    void everyInterleavingKeepsEveryText();
};

void TestDelivery::aPageThatStayedIsSavedOnce()
{
    FakeWiki wiki(base_);
    Entry entry = entryFor(base_, ours);
    const Outcome outcome = attempted(wiki, entry);
    QCOMPARE(outcome.state, State::Done);
    QCOMPARE(wiki.current, ours);
    QCOMPARE(outcome.revision, wiki.saves.last().revision);
    QCOMPARE(wiki.timesSaved(ours), 1);
}

void TestDelivery::aNewPageIsMade()
{
    FakeWiki wiki(u""_s);
    Entry entry = entryFor(u""_s, ours);
    QCOMPARE(attempted(wiki, entry).state, State::Done);
    QCOMPARE(wiki.current, ours);
}

void TestDelivery::aPageThatChangedIsNotTouched()
{
    FakeWiki wiki(u"dave\n"_s);
    Entry entry = entryFor(base_, ours);
    const Outcome outcome = attempted(wiki, entry);
    QCOMPARE(outcome.state, State::Conflict);
    QCOMPARE(outcome.conflict->clash, Clash::Changed);
    QCOMPARE(outcome.conflict->theirs, u"dave\n"_s);
    QCOMPARE(wiki.current, u"dave\n"_s);
    QVERIFY(!outcome.sent);
}

void TestDelivery::aPageThatSaysItAlreadyIsNotSavedAgain()
{
    FakeWiki wiki(ours);
    Entry entry = entryFor(base_, ours);
    QCOMPARE(attempted(wiki, entry).state, State::Done);
    QCOMPARE(wiki.saves.size(), 1);
}

/// Somebody may still replace it within its second, and nothing would be left of it.
void TestDelivery::aPageThatJustSaysItIsLookedAtAgain()
{
    FakeWiki wiki(base_);
    wiki.saveAs(u"a save of ours that was given up"_s, ours);
    wiki.fate = [&wiki](int call) {
        if (call == 2) // the page was seen to say it
            wiki.saveAs(u"other"_s, u"dave\n"_s);
        return Fate::Answered;
    };
    Entry entry = entryFor(base_, ours);
    QCOMPARE(attempted(wiki, entry).state, State::Conflict);
    QVERIFY(!wiki.keeps(ours));
}

void TestDelivery::aLockedPageWaits()
{
    FakeWiki wiki(base_);
    wiki.locked = true;
    Entry entry = entryFor(base_, ours);
    const Outcome outcome = attempted(wiki, entry);
    QCOMPARE(outcome.state, State::Waiting);
    QCOMPARE(outcome.error->kind, base::Error::Kind::Busy);
    QCOMPARE(wiki.current, base_);
    wiki.locked = false;
    QCOMPARE(attempted(wiki, entry).state, State::Done);
}

void TestDelivery::wrongCredentialsStop()
{
    FakeWiki wiki(base_);
    wiki.down = true;
    wiki.trouble = base::Error::Kind::Unauthorized;
    Entry entry = entryFor(base_, ours);
    const Outcome outcome = attempted(wiki, entry);
    QCOMPARE(outcome.state, State::Waiting);
    QCOMPARE(outcome.error->kind, base::Error::Kind::Unauthorized);
    QVERIFY(!outcome.sent);
}

void TestDelivery::aSaveThatHappenedUnheardIsFound()
{
    FakeWiki wiki(base_);
    wiki.fate = [](int call) { return call == 2 ? Fate::AnswerLost : Fate::Answered; };
    Entry entry = entryFor(base_, ours);
    const Outcome first = attempted(wiki, entry);
    QCOMPARE(first.state, State::Waiting);
    QVERIFY(first.sent);
    QCOMPARE(attempted(wiki, entry).state, State::Done);
    QCOMPARE(wiki.timesSaved(ours), 1);
}

void TestDelivery::aSaveWithinTheSecondOfTheBaseWaits()
{
    FakeWiki wiki(u"first\n"_s);
    wiki.saveAs(u"other"_s, base_);
    wiki.step = base::Milliseconds(300);
    Entry entry = entryFor(base_, ours);
    QCOMPARE(delivered(wiki, entry).state, State::Done);
    QVERIFY(wiki.keeps(base_));
    QVERIFY(wiki.saves.last().revision > wiki.saves.at(1).revision);
}

void TestDelivery::aClockThatStandsStillIsSaid()
{
    FakeWiki wiki(base_);
    wiki.step = base::Milliseconds(0);
    Entry entry = entryFor(base_, ours);
    const Outcome outcome = attempted(wiki, entry);
    QCOMPARE(outcome.state, State::Waiting);
    QVERIFY(outcome.error->detail.contains(u"clock"_s));
    wiki.step = base::Milliseconds(1000);
    QCOMPARE(attempted(wiki, entry).state, State::Done);
    QCOMPARE(wiki.timesSaved(ours), 1);
}

void TestDelivery::whatOursReplacedIsShown()
{
    FakeWiki wiki(base_);
    wiki.step = base::Milliseconds(1500);
    Entry entry = entryFor(base_, ours);
    wiki.fate = [&wiki](int call) {
        if (call == 2) { // between the comparison and our save
            wiki.saveAs(u"other"_s, u"dave\n"_s);
            wiki.pass(base::Milliseconds(1000));
        }
        return Fate::Answered;
    };
    const Outcome outcome = attempted(wiki, entry);
    QCOMPARE(outcome.state, State::Conflict);
    QCOMPARE(outcome.conflict->clash, Clash::Overwrote);
    QCOMPARE(outcome.conflict->theirs, u"dave\n"_s);
    QCOMPARE(outcome.conflict->author, u"other"_s);
}

void TestDelivery::whatOursReplacedWithinItsSecondIsSaidToBeLost()
{
    FakeWiki wiki(base_);
    wiki.fate = [&wiki](int call) {
        if (call == 2) {
            wiki.saveAs(u"other"_s, u"dave\n"_s);
            wiki.step = base::Milliseconds(0);
        } else {
            wiki.step = base::Milliseconds(1500);
        }
        return Fate::Answered;
    };
    Entry entry = entryFor(base_, ours);
    const Outcome outcome = attempted(wiki, entry);
    QCOMPARE(outcome.state, State::Conflict);
    QCOMPARE(outcome.conflict->clash, Clash::Overwrote);
    QVERIFY(!outcome.conflict->theirs);
}

void TestDelivery::whatReplacedOursIsShown()
{
    FakeWiki wiki(base_);
    wiki.fate = [&wiki](int call) {
        if (call == 3) // right after our save
            wiki.saveAs(u"other"_s, u"dave\n"_s);
        return Fate::Answered;
    };
    Entry entry = entryFor(base_, ours);
    const Outcome outcome = delivered(wiki, entry);
    QCOMPARE(outcome.state, State::Conflict);
    QCOMPARE(outcome.conflict->clash, Clash::Overwritten);
    QCOMPARE(outcome.conflict->theirs, u"dave\n"_s);
    QCOMPARE(outcome.conflict->author, u"other"_s);
}

void TestDelivery::aPageThatWasDeletedIsAConflict()
{
    FakeWiki wiki(base_);
    wiki.exists = false;
    wiki.current.clear();
    Entry entry = entryFor(base_, ours);
    const Outcome outcome = attempted(wiki, entry);
    QCOMPARE(outcome.state, State::Conflict);
    QCOMPARE(outcome.conflict->theirs, u""_s);
}

void TestDelivery::whatTheDiskDoesNotGrantIsNotSent()
{
    FakeWiki wiki(base_);
    QEventLoop loop;
    Outcome outcome;
    Delivery delivery(wiki, entryFor(base_, ours),
                      {.markSent = [](wiki::Revision) { return base::Pending<bool>::ready(false); },
                       .pause = base::Milliseconds(0)});
    connect(&delivery, &Delivery::finished, &loop, [&](const Outcome &ended) {
        outcome = ended;
        loop.quit();
    });
    delivery.start();
    loop.exec();
    QCOMPARE(outcome.state, State::Waiting);
    QVERIFY(!outcome.sent);
    QCOMPARE(wiki.current, base_);
}

namespace {

/// One course of events: two saves of somebody else before the calls of these numbers (none: -1), and a call
/// that fails.
struct Course {
    int first = -1;
    int second = -1;
    int broken = -1;
    Fate fate = Fate::Answered;
    int stepMs = 300;
    bool blind = false; ///< somebody else saves what they had written before they could see ours

    QString text() const
    {
        return u"saves before calls %1 and %2, call %3 %4, %5 ms a call, %6"_s.arg(first)
            .arg(second)
            .arg(broken)
            .arg(fate == Fate::NeverArrives ? u"never arrives"_s : u"loses its answer"_s)
            .arg(stepMs)
            .arg(blind ? u"blind"_s : u"on top"_s);
    }
};

/// What must hold whatever happened; the rule that does not, or nothing.
QString broken(const FakeWiki &wiki, const Outcome &outcome, const Entry &entry)
{
    const bool reported = outcome.state == State::Conflict;
    if (outcome.state != State::Done && !reported)
        return u"it comes to an end"_s;
    if (!wiki.keeps(ours) && !reported)
        return u"ours is in the wiki or in the outbox"_s;
    const bool theirsKept = std::ranges::all_of(wiki.saves, [&](const auto &save) {
        return wiki.keeps(save.text) || wiki.attic.at(save.revision) != ours; // they may replace each other's
    });
    if (!theirsKept && !reported)
        return u"a text of somebody else that ours replaced is reported"_s;
    if (reported)
        return {};
    if (wiki.timesSaved(ours) != 1)
        return u"it is saved once"_s;
    const auto saved = std::ranges::find(wiki.saves, ours, &FakeWiki::Save::text);
    if (saved == wiki.saves.begin() || std::prev(saved)->text != entry.request.base)
        return u"it stands on what it was written on"_s;
    // What comes after the last look is the life of a wiki.
    return survives(entry.request.base, ours, wiki.lastSeen) ? QString() : u"what was undone is reported"_s;
}

QString brokenBy(const Course &course)
{
    FakeWiki wiki(base_);
    wiki.step = base::Milliseconds(course.stepMs);
    int saves = 0;
    wiki.fate = [&](int call) {
        for (const int when : {course.first, course.second}) {
            if (call == when) // each text is another one
                wiki.saveAs(u"other"_s, (course.blind ? base_ : wiki.current) + u"other %1\n"_s.arg(++saves));
        }
        return call == course.broken ? course.fate : Fate::Answered;
    };
    Entry entry = entryFor(base_, ours);
    const Outcome outcome = delivered(wiki, entry);
    if (saves == 0 && outcome.state != State::Done)
        return u"who is alone has no conflict"_s;
    return broken(wiki, outcome, entry);
}

} // namespace

void TestDelivery::everyInterleavingKeepsEveryText()
{
    constexpr int calls = 9;
    int courses = 0;
    for (const int stepMs : {150, 300, 700, 1500})
        for (const bool blind : {false, true})
            for (int first = -1; first < calls; ++first)
                for (int second = first; second < calls; ++second)
                    for (int broken = -1; broken < calls; ++broken)
                        for (const Fate fate : {Fate::NeverArrives, Fate::AnswerLost}) {
                            const Course course{first, second, broken, fate, stepMs, blind};
                            const QString rule = brokenBy(course);
                            QVERIFY2(rule.isEmpty(), qPrintable(rule + u": "_s + course.text()));
                            ++courses;
                        }
    qInfo("%d courses of events", courses);
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
