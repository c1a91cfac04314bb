// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/viewport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using charts::Viewport;

namespace {

/// Seconds since the epoch are easier to read.
base::TimeRange seconds(qint64 from, qint64 to, qint64 step = 10)
{
    return {.from = base::instantFromMs(from * 1000),
            .to = base::instantFromMs(to * 1000),
            .step = base::Milliseconds(step * 1000)};
}

QString seen(const Viewport &viewport)
{
    const base::TimeRange view = viewport.visible();
    return u"%1 to %2%3"_s.arg(base::toMs(view.from) / 1000)
        .arg(base::toMs(view.to) / 1000)
        .arg(viewport.isZoomed() ? QString() : u" (all)"_s);
}

/// "zoom FROM TO", "follow FROM TO", "at TIME FACTOR", "pan SECONDS", "whole FROM TO [STEP]", "reset",
/// "back", "forward", "settle".
void perform(Viewport &viewport, const QString &step)
{
    const QStringList words = step.split(u' ');
    const auto number = [&words](qsizetype at) { return words.value(at).toDouble(); };
    const auto ms = [&number](qsizetype at) { return qint64(number(at) * 1000); };
    if (words.first() == u"zoom")
        viewport.zoomTo(ms(1), ms(2));
    else if (words.first() == u"at")
        viewport.zoomAt(ms(1), number(2));
    else if (words.first() == u"follow")
        viewport.follow(ms(1), ms(2));
    else if (words.first() == u"pan")
        viewport.pan(ms(1));
    else if (words.first() == u"whole")
        viewport.setWhole(
            seconds(qint64(number(1)), qint64(number(2)), words.size() > 3 ? qint64(number(3)) : 10));
    else if (words.first() == u"reset")
        viewport.reset();
    else if (words.first() == u"back")
        viewport.goBack();
    else if (words.first() == u"forward")
        viewport.goForward();
    else if (words.first() == u"settle")
        viewport.settle();
    else
        QFAIL(qPrintable(step));
}

} // namespace

class TestViewport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSeen_data();
    void whatIsSeen();
    void theEndIsFollowedOnlyByWhoReachesIt();
    void nothingMovesWithoutARange();
    void whoMovesNothingSaysSo();
};

void TestViewport::whatIsSeen_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &steps, const QString &expected) {
        QTest::newRow(name) << steps.split(u", "_s, Qt::SkipEmptyParts) << expected;
    };
    // The range is 1000 s to 2000 s, a step every 10 s.
    row("all at first", u""_s, u"1000 to 2000 (all)"_s);
    row("a box", u"zoom 1200 1400"_s, u"1200 to 1400"_s);
    row("a box drawn from the right", u"zoom 1400 1200"_s, u"1200 to 1400"_s);
    row("a box over the edge", u"zoom 500 1400"_s, u"1000 to 1400"_s);
    row("a box outside", u"zoom 3000 4000"_s, u"1980 to 2000"_s);
    row("a box around all", u"zoom 0 9000"_s, u"1000 to 2000 (all)"_s);
    row("a point is two steps", u"zoom 1500 1500"_s, u"1490 to 1510"_s);
    row("a point at the edge", u"zoom 1000 1000"_s, u"1000 to 1020"_s);
    row("a second at least", u"whole 1000 2000 0, zoom 1500 1500"_s, u"1499 to 1500"_s);
    row("closer, around a time", u"at 1250 2"_s, u"1125 to 1625"_s);
    row("closer, around the left edge", u"at 1000 4"_s, u"1000 to 1250"_s);
    row("closer, around the right edge", u"at 2000 4"_s, u"1750 to 2000"_s);
    row("closer than two steps", u"at 1500 1000000"_s, u"1490 to 1510"_s);
    row("closer and out again", u"at 1250 2, at 1250 0.5"_s, u"1000 to 2000 (all)"_s);
    row("further than all", u"at 1250 0.01"_s, u"1000 to 2000 (all)"_s);
    row("further at an edge", u"zoom 1000 1100, at 1100 0.5"_s, u"1000 to 1200"_s);
    row("no factor", u"at 1250 0"_s, u"1000 to 2000 (all)"_s);
    row("pan", u"zoom 1200 1400, pan 100"_s, u"1300 to 1500"_s);
    row("pan back", u"zoom 1200 1400, pan -100"_s, u"1100 to 1300"_s);
    row("pan against the end", u"zoom 1200 1400, pan 5000"_s, u"1800 to 2000"_s);
    row("pan against the beginning", u"zoom 1200 1400, pan -5000"_s, u"1000 to 1200"_s);
    row("all cannot be panned", u"pan 100"_s, u"1000 to 2000 (all)"_s);
    row("reset", u"zoom 1200 1400, reset"_s, u"1000 to 2000 (all)"_s);
    row("back from a box", u"zoom 1200 1400, zoom 1250 1300, back"_s, u"1200 to 1400"_s);
    row("back to all", u"zoom 1200 1400, zoom 1250 1300, back, back"_s, u"1000 to 2000 (all)"_s);
    row("back further than there is", u"zoom 1200 1400, back, back"_s, u"1000 to 2000 (all)"_s);
    row("forward", u"zoom 1200 1400, zoom 1250 1300, back, back, forward, forward"_s, u"1250 to 1300"_s);
    row("back from a reset", u"zoom 1200 1400, reset, back"_s, u"1200 to 1400"_s);
    row("a new way ends the old one", u"zoom 1200 1400, back, zoom 1500 1600, forward"_s, u"1500 to 1600"_s);
    row("turning a wheel is one step", u"at 1500 2, at 1500 2, at 1500 2, back"_s, u"1000 to 2000 (all)"_s);
    row("dragging is one step", u"zoom 1200 1400, pan 10, pan 10, pan 10, back"_s, u"1200 to 1400"_s);
    row("following another is one step", u"zoom 1200 1400, follow 1210 1410, follow 1220 1420, back"_s,
        u"1200 to 1400"_s);
    row("following one that sees all", u"zoom 1200 1400, follow 1000 2000"_s, u"1000 to 2000 (all)"_s);
    row("unless it settled between", u"at 1500 2, settle, at 1500 2, back"_s, u"1250 to 1750"_s);
    row("live, fixed", u"zoom 1200 1400, whole 1100 2100"_s, u"1200 to 1400"_s);
    row("live, following", u"zoom 1800 2000, whole 1100 2100"_s, u"1900 to 2100"_s);
    row("live, all", u"whole 1100 2100"_s, u"1100 to 2100 (all)"_s);
    row("live, overtaken", u"zoom 1200 1400, whole 1300 2300"_s, u"1300 to 1500"_s);
    row("live, a step longer", u"zoom 1200 1400, whole 1100 2110"_s, u"1200 to 1400"_s);
    row("live, back to what followed", u"zoom 1800 2000, zoom 1900 1950, whole 1100 2100, back"_s,
        u"1900 to 2100"_s);
    row("another length is seen whole", u"zoom 1200 1400, whole 0 2000"_s, u"0 to 2000 (all)"_s);
    row("another time is seen whole", u"zoom 1200 1400, whole 100 1100"_s, u"100 to 1100 (all)"_s);
    row("far ahead is seen whole", u"zoom 1200 1400, whole 2010 3010"_s, u"2010 to 3010 (all)"_s);
    row("another range forgets the way", u"zoom 1200 1400, whole 0 2000, back"_s, u"0 to 2000 (all)"_s);
}

void TestViewport::whatIsSeen()
{
    QFETCH(QStringList, steps);
    QFETCH(QString, expected);
    Viewport viewport;
    viewport.setWhole(seconds(1000, 2000));
    for (const QString &step : std::as_const(steps))
        perform(viewport, step);
    QCOMPARE(seen(viewport), expected);
}

void TestViewport::theEndIsFollowedOnlyByWhoReachesIt()
{
    Viewport viewport;
    viewport.setWhole(seconds(1000, 2000));
    QVERIFY(viewport.followsEnd());
    viewport.zoomTo(1'200'000, 1'400'000);
    QVERIFY(!viewport.followsEnd());
    viewport.pan(9'000'000);
    QVERIFY(viewport.followsEnd());
}

void TestViewport::nothingMovesWithoutARange()
{
    Viewport viewport;
    QVERIFY(!viewport.zoomTo(5, 10));
    QVERIFY(!viewport.zoomAt(5, 2));
    QVERIFY(!viewport.pan(5));
    QVERIFY(!viewport.reset());
    QCOMPARE(seen(viewport), u"0 to 0 (all)"_s);
}

void TestViewport::whoMovesNothingSaysSo()
{
    Viewport viewport;
    viewport.setWhole(seconds(1000, 2000));
    QVERIFY(viewport.zoomTo(1'200'000, 1'400'000));
    QVERIFY(!viewport.zoomTo(1'200'000, 1'400'000));
    QVERIFY(!viewport.pan(0));
    QVERIFY(viewport.canGoBack() && !viewport.canGoForward());
    QVERIFY(viewport.goBack());
    QVERIFY(!viewport.goBack());
    QVERIFY(viewport.canGoForward());
}

QTEST_APPLESS_MAIN(TestViewport)
#include "tst_viewport.moc"
