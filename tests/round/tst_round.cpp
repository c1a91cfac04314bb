// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/round/round.h"
#include "models/round/roundrecords.h"
#include "models/round/roundtext.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rounds::Event;
using rounds::Mark;
using rounds::Round;
using Kind = Event::Kind;

namespace {

const QTimeZone paris("Europe/Paris");

Event happened(Kind kind, int minute, const QString &step = {}, const QString &who = u"Ana"_s,
               const QString &text = {})
{
    return {.kind = kind,
            .round = u"r1"_s,
            .step = step,
            .who = who,
            .at = ManualClock().now() + minute * 1min,
            .text = text};
}

Event begun()
{
    Event start = happened(Kind::Start, 0);
    start.titles = {{.step = u"disks"_s, .group = u"Storage"_s, .words = u"Look at the disks"_s},
                    {.step = u"mail"_s, .group = u"Mail"_s, .words = u"Look at the queue"_s}};
    return start;
}

} // namespace

class TestRound : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsAddUp();
    void aTickThatIsTakenBackLeavesItsNote();
    void ticksOfTwoProgramsBothCount();
    void afterItsEndOnlyNotesCount();
    void theNewestRoundStandsFirst();
    void linesAreReadBackAsTheyWere();
    void aDamagedLineCostsItself_data();
    void aDamagedLineCostsItself();
    void theWikiPageHasItsHeadingsAndBullets();
    void thePageIsNamedAfterItsDay();
    void aTickByHandIsNotGreen();
};

void TestRound::eventsAddUp()
{
    const QList<Round> rounds = rounds::roundsOf({begun(), happened(Kind::Tick, 5, u"mail"_s, u"Bo"_s),
                                                  happened(Kind::Note, 6, u"mail"_s, u"Bo"_s, u"3"_s),
                                                  happened(Kind::Prove, 9, u"disks"_s, {}, u"12 well"_s),
                                                  happened(Kind::Finish, 10)});
    QCOMPARE(rounds.size(), 1);
    const Round &round = rounds.first();
    QCOMPARE(round.startedBy, u"Ana"_s);
    QCOMPARE(round.mark(u"mail"_s).kind, Mark::Kind::ByHand);
    QCOMPARE(round.mark(u"mail"_s).who, u"Bo"_s);
    QCOMPARE(round.mark(u"mail"_s).note, u"3"_s);
    QCOMPARE(round.mark(u"disks"_s).proof, u"12 well"_s);
    QCOMPARE(round.finishedAt, std::optional(ManualClock().now() + 10min));
}

void TestRound::aTickThatIsTakenBackLeavesItsNote()
{
    const Mark mark =
        rounds::roundsOf({begun(), happened(Kind::Note, 1, u"mail"_s, u"Bo"_s, u"slow"_s),
                          happened(Kind::Tick, 2, u"mail"_s), happened(Kind::Untick, 3, u"mail"_s)})
            .first()
            .mark(u"mail"_s);
    QCOMPARE(mark.kind, Mark::Kind::Open);
    QCOMPARE(mark.who, QString());
    QCOMPARE(mark.note, u"slow"_s);
}

void TestRound::ticksOfTwoProgramsBothCount()
{
    // the second program's line stands later in the file, though it ticked earlier
    const Round round = rounds::roundsOf({begun(), happened(Kind::Tick, 5, u"mail"_s, u"Ana"_s),
                                          happened(Kind::Tick, 4, u"disks"_s, u"Bo"_s)})
                            .first();
    QCOMPARE(round.mark(u"mail"_s).who, u"Ana"_s);
    QCOMPARE(round.mark(u"disks"_s).who, u"Bo"_s);
}

void TestRound::afterItsEndOnlyNotesCount()
{
    const Round round =
        rounds::roundsOf({begun(), happened(Kind::Finish, 1), happened(Kind::Tick, 2, u"mail"_s),
                          happened(Kind::Note, 3, u"mail"_s, u"Bo"_s, u"late"_s)})
            .first();
    QCOMPARE(round.mark(u"mail"_s).kind, Mark::Kind::Open);
    QCOMPARE(round.mark(u"mail"_s).note, u"late"_s);
}

void TestRound::theNewestRoundStandsFirst()
{
    Event second = begun();
    second.round = u"r2"_s;
    second.at += 24h * 7;
    const QList<Round> rounds = rounds::roundsOf({second, begun()});
    QCOMPARE(rounds.first().id, u"r2"_s);
}

void TestRound::linesAreReadBackAsTheyWere()
{
    const QList<Event> events{
        begun(), happened(Kind::Note, 1, u"guide/été/l’œuvre"_s, u"Zoé \"Z\""_s, u"a\nb\\ \u2028 😀"_s),
        happened(Kind::Finish, 2)};
    QByteArray lines;
    for (const Event &one : events)
        lines += rounds::lineOf(one);
    QCOMPARE(lines.count('\n'), 3);
    const rounds::Log log = rounds::parseLog(lines);
    QCOMPARE(log.events, events);
    QCOMPARE(log.damaged, 0);
}

void TestRound::aDamagedLineCostsItself_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("torn") << rounds::lineOf(begun()).left(30);
    QTest::newRow("binary") << QByteArray("\0\xff\x80", 3);
    QTest::newRow("another event") << R"({"event":"dance","round":"r","at":"2026-11-25T10:00:00Z"})"_ba;
    QTest::newRow("no time") << R"({"event":"tick","round":"r"})"_ba;
    QTest::newRow("no round") << R"({"event":"tick","at":"2026-11-25T10:00:00Z"})"_ba;
}

void TestRound::aDamagedLineCostsItself()
{
    QFETCH(QByteArray, line);
    const rounds::Log log = rounds::parseLog(rounds::lineOf(begun()) + line + '\n'
                                             + rounds::lineOf(happened(Kind::Tick, 1, u"mail"_s)));
    QCOMPARE(log.events.size(), 2);
    QCOMPARE(log.damaged, 1);
}

void TestRound::theWikiPageHasItsHeadingsAndBullets()
{
    const Round round = rounds::roundsOf({begun(), happened(Kind::Tick, 5, u"mail"_s, u"Bo"_s),
                                          happened(Kind::Note, 6, u"mail"_s, u"Bo"_s, u"two\nlines"_s),
                                          happened(Kind::Finish, 10)})
                            .first();
    const QString text = rounds::wikiText(rounds::sheetOf({}, round, {}), paris, QLocale(u"en_GB"_s));
    QVERIFY2(text.startsWith(u"====== Round of "_s), qPrintable(text));
    QVERIFY(text.contains(u"===== Storage =====\n\n  * ☐ Look at the disks — open\n"_s));
    QVERIFY(text.contains(u"  * ☑ Look at the queue — ticked by Bo, "_s));
    QVERIFY(text.contains(u" — two lines\n"_s));
    QVERIFY(text.contains(u"1 of 2 done"_s));
}

void TestRound::thePageIsNamedAfterItsDay()
{
    Round round{.id = u"r"_s, .startedAt = base::instantFromMs(1'795'649'400'000)}; // 25 Nov, 23:30 UTC
    QCOMPARE(rounds::pageOf(round, u"rounds"_s, QTimeZone::utc()), u"rounds:2026-11-25"_s);
    QCOMPARE(rounds::pageOf(round, u"rounds"_s, paris), u"rounds:2026-11-26"_s);
}

void TestRound::aTickByHandIsNotGreen()
{
    const Round round =
        rounds::roundsOf({begun(), happened(Kind::Tick, 5, u"mail"_s, u"Bo"_s), happened(Kind::Finish, 6)})
            .first();
    const auto rows = rounds::roundRecords(rounds::sheetOf({}, round, {}), paris, QLocale(u"en_GB"_s));
    QCOMPARE(rows.at(1).cells.first().text, u"✓ Bo"_s);
    QCOMPARE(rows.at(1).cells.first().state, base::State::NotApplicable);
}

QTEST_GUILESS_MAIN(TestRound)

#include "tst_round.moc"
