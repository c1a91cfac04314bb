// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/timeline.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using charts::Span;
using charts::SpanIndex;
using charts::Timeline;

namespace {

constexpr qint64 hour = 3'600'000;

Timeline::Event happening(const QString &key, qint64 from, qint64 to)
{
    return {.span = {.from = from, .to = to, .tone = base::State::Critical}, .key = key, .label = key};
}

/// Three events: at 1 h, from 5 h to 6 h, at 9 h.
struct World {
    World()
    {
        timeline.resize(800, 120);
        timeline.setZone(QTimeZone::UTC);
        timeline.setNow(base::instantFromMs(10 * hour));
        timeline.setLanes(
            {{.name = u"wiki"_s,
              .events = {happening(u"last"_s, 9 * hour, 9 * hour), happening(u"first"_s, hour, hour),
                         happening(u"long"_s, 5 * hour, 6 * hour)}}});
        timeline.show();
        (void)QTest::qWaitForWindowExposed(&timeline);
    }

    Timeline timeline;
};

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFallsOnOnePixelIsOneMark();
    void whatReachesIntoTheViewIsSeen();
    void anIndexAgreesWithALookAtEverySpan();
    void everythingIsSeenAtFirst();
    void arrowsGoFromEventToEvent();
    void arrowsMissNothingOfOneDay_data();
    void arrowsMissNothingOfOneDay();
    void zoomingKeepsWhatIsChosenInPlace();
    void nothingZoomsPastAMinuteOrACentury();
    void enterOpensTheChosenOne();
    void anOtherLaneDoesNotMoveTheView();
};

void TestTimeline::whatFallsOnOnePixelIsOneMark()
{
    QList<Span> spans;
    for (qint64 i = 0; i < 1000; ++i)
        spans.append({.from = i * 10, .to = i * 10});
    spans[500].tone = base::State::Critical;
    const SpanIndex index(spans);
    const auto marks = index.marks(0, 10'000, 1000);
    QCOMPARE(marks.size(), 10);
    QCOMPARE(marks.at(0).count, 100);
    QCOMPARE(marks.at(5).tone, base::State::Critical);
    QCOMPARE(marks.at(4).tone, base::State::NotApplicable);
}

void TestTimeline::whatReachesIntoTheViewIsSeen()
{
    const SpanIndex index({{.from = 0, .to = 1000}, {.from = 10, .to = 20}, {.from = 2000, .to = 2000}});
    const auto marks = index.marks(500, 1500, 1);
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().to, 1000);
    QVERIFY(index.marks(1100, 1900, 1).isEmpty());
    QVERIFY(SpanIndex().marks(0, 1, 1).isEmpty());
}

/// Every span that is seen is in a mark that covers it, and nothing else is marked.
void TestTimeline::anIndexAgreesWithALookAtEverySpan()
{
    quint32 seed = 7;
    const auto next = [&seed](quint32 below) {
        seed = seed * 1664525U + 1013904223U;
        return qint64(seed >> 8) % below;
    };
    QList<Span> spans;
    for (int i = 0; i < 3000; ++i) {
        const qint64 from = next(1'000'000);
        spans.append({.from = from, .to = from + (i % 50 == 0 ? next(100'000) : next(50))});
    }
    const SpanIndex index(spans);
    for (int round = 0; round < 200; ++round) {
        const qint64 from = next(1'000'000);
        const qint64 to = from + 1 + next(300'000);
        const auto marks = index.marks(from, to, 1 + (to - from) / 800);
        QVERIFY(marks.size() <= 802);
        for (const Span &span : index.spans()) {
            if (span.to < from || span.from > to)
                continue;
            QVERIFY(std::ranges::any_of(marks, [&span](const SpanIndex::Mark &mark) {
                return mark.from <= span.from && mark.to >= span.to;
            }));
        }
    }
}

void TestTimeline::everythingIsSeenAtFirst()
{
    World world;
    QVERIFY(world.timeline.viewFrom() < hour);
    QVERIFY(world.timeline.viewTo() > 10 * hour);
    QVERIFY2(world.timeline.accessibleDescription().contains(u"3 events"_s),
             qPrintable(world.timeline.accessibleDescription()));
}

void TestTimeline::arrowsGoFromEventToEvent()
{
    World world;
    QSignalSpy chosen(&world.timeline, &Timeline::selectedByUser);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&world.timeline, Qt::Key_Right);
    QCOMPARE(chosen.size(), 3); // there is none behind the last one
    QCOMPARE(chosen.at(0).first().toString(), u"first"_s);
    QCOMPARE(chosen.at(2).first().toString(), u"last"_s);
    QTest::keyClick(&world.timeline, Qt::Key_Left);
    QCOMPARE(world.timeline.selected(), u"long"_s);
}

void TestTimeline::arrowsMissNothingOfOneDay_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("expected");
    QTest::newRow("to the right") << int(Qt::Key_Right) << u"first a b c d last"_s;
    QTest::newRow("to the left") << int(Qt::Key_Left) << u"last d c b a first"_s;
}

/// Of most incidents only the day is written.
void TestTimeline::arrowsMissNothingOfOneDay()
{
    QFETCH(int, key);
    QFETCH(QString, expected);
    World world;
    world.timeline.setLanes(
        {{.name = u"wiki"_s,
          .events = {happening(u"first"_s, hour, hour), happening(u"a"_s, 5 * hour, 6 * hour),
                     happening(u"b"_s, 5 * hour, 6 * hour), happening(u"c"_s, 5 * hour, 6 * hour)}},
         {.name = u"alerts"_s,
          .events = {happening(u"d"_s, 5 * hour, 6 * hour), happening(u"last"_s, 9 * hour, 9 * hour)}}});
    QStringList gone;
    QObject::connect(&world.timeline, &Timeline::selectedByUser, &world.timeline,
                     [&gone](const QString &chosen) { gone.append(chosen); });
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&world.timeline, Qt::Key(key));
    QCOMPARE(gone.join(u' '), expected);
}

void TestTimeline::zoomingKeepsWhatIsChosenInPlace()
{
    World world;
    world.timeline.select(u"long"_s);
    const auto share = [&world] {
        return double(5 * hour - world.timeline.viewFrom())
            / double(world.timeline.viewTo() - world.timeline.viewFrom());
    };
    const double before = share();
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&world.timeline, Qt::Key_Plus);
    QVERIFY(std::abs(share() - before) < 0.01);
    QVERIFY(world.timeline.viewTo() - world.timeline.viewFrom() < 3 * hour);
}

void TestTimeline::nothingZoomsPastAMinuteOrACentury()
{
    World world;
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&world.timeline, Qt::Key_Plus);
    QCOMPARE(world.timeline.viewTo() - world.timeline.viewFrom(), 60'000);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&world.timeline, Qt::Key_Minus);
    QVERIFY(world.timeline.viewTo() - world.timeline.viewFrom() < 101LL * 366 * 24 * hour);
}

void TestTimeline::enterOpensTheChosenOne()
{
    World world;
    QSignalSpy opened(&world.timeline, &Timeline::opened);
    QTest::keyClick(&world.timeline, Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    world.timeline.select(u"last"_s);
    QTest::keyClick(&world.timeline, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestTimeline::anOtherLaneDoesNotMoveTheView()
{
    World world;
    world.timeline.setView(4 * hour, 7 * hour);
    world.timeline.setLanes(
        {{.name = u"wiki"_s, .events = {happening(u"long"_s, 5 * hour, 6 * hour)}},
         {.name = u"alerts"_s, .events = {happening(u"old"_s, -900 * hour, -900 * hour)}}});
    QCOMPARE(world.timeline.viewFrom(), 4 * hour);
    QCOMPARE(world.timeline.viewTo(), 7 * hour);
}

QTEST_MAIN(TestTimeline)

#include "tst_timeline.moc"
