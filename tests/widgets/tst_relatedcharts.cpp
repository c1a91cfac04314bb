// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/sampleswriter.h"
#include "tests/support/accessible.h"
#include "tests/support/fleetfixture.h"
#include "widgets/charts/chartarea.h"
#include "widgets/charts/crosshair.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/drilldown/chartpanel.h"
#include "widgets/drilldown/relatedgrid.h"
#include "widgets/drilldown/smallchart.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using charts::TimeSeriesChart;
using drilldown::ChartPanel;
using drilldown::RelatedGrid;
using drilldown::SmallChart;
using health::HistoryRequest;

/// The signals beside the main one, by real keys and clicks.
class TestRelatedCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyAreAskedForAfterTheChart();
    void aKeyShowsThemAndTakesThemAway();
    void nobodyAsksForWhatNobodySees();
    void anotherMachineDropsThem();
    void anotherMomentKeepsTheCharts();
    void whatNobodyMeasuresIsNotAskedFor();
    void zoomingOneZoomsAll();
    void zoomingTheMainOneZoomsAll();
    void aPartIsShownCloser();
    void plotsBelowEachOtherShareTheAxis();
    void onlyTheLowestHaveTimes();
    void oneCrosshairGoesThroughAll();
    void theStateAtTheCrosshairIsThatOfTheValue();
    void theyKeepToTheChosenPart();
    void onePartIsNotJudgedByAnother();
    void anotherPartIsNotTakenForTheChosenOne();
    void enterMakesOneTheMainOne();
    void aDoubleClickMakesOneTheMainOne();
    void anEmptyOneSaysWhyAndOpens();
    void aFailedOneSaysWhy();
    void arrowsGoFromOneToTheNext();
    void everythingInReachHasAName();

private:
    void answer(const HistoryRequest &request, qsizetype lines = 1);
    void answerAll();
    void answerByMountPoint(const HistoryRequest &request);
    void showPartOfDisk();
    bool says(const SmallChart *one, const QString &word) const;
    QList<HistoryRequest> wanted() const;
    SmallChart *small(const QString &signalId) const;
    TimeSeriesChart *mainChart() const;
    RelatedGrid *grid() const { return m_panel->findChild<RelatedGrid *>(); }

    std::unique_ptr<ChartPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_wanted;
};

void TestRelatedCharts::init()
{
    m_panel = std::make_unique<ChartPanel>();
    m_wanted = std::make_unique<QSignalSpy>(m_panel.get(), &ChartPanel::relatedWanted);
    new charts::Crosshair(m_panel.get());
    m_panel->setLocale(QLocale(QLocale::English));
    m_panel->resize(900, 700);
    m_panel->setNow(fixture::now());
    QList<signals::Signal> catalogue = fixture::catalogue();
    for (signals::Signal &signal : catalogue)
        if (signal.id == u"cpu"_s)
            signal.related = {u"load"_s, u"memory"_s, u"disk"_s, u"net_receive"_s};
    m_panel->setSignals(catalogue);
    m_panel->setHosts({{.instance = u"pica03.example:9100"_s,
                        .name = u"pica03"_s,
                        .states = {{u"disk"_s, State::Warning}, {u"load"_s, State::Ok}}},
                       {.instance = u"alice.example:9100"_s, .name = u"alice"_s}});
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"cpu"_s);
}

/// As the store answers, whatever is asked.
void TestRelatedCharts::answer(const HistoryRequest &request, qsizetype lines)
{
    auto history = fixture::history(request.signal.id, lines);
    history.request = request;
    if (request == m_panel->request())
        m_panel->setHistory(history);
    else
        m_panel->setRelated(history);
}

void TestRelatedCharts::answerAll()
{
    m_panel->setRelatedShown(true);
    answer(*m_panel->request());
    for (const HistoryRequest &request : wanted())
        answer(request, request.signal.id == u"disk"_s ? 3 : 1);
    QCoreApplication::processEvents();
}

QList<HistoryRequest> TestRelatedCharts::wanted() const
{
    return m_wanted->isEmpty() ? QList<HistoryRequest>()
                               : m_wanted->last().first().value<QList<HistoryRequest>>();
}

SmallChart *TestRelatedCharts::small(const QString &signalId) const
{
    for (SmallChart *one : grid()->charts())
        if (one->request().signal.id == signalId)
            return one;
    return nullptr;
}

TimeSeriesChart *TestRelatedCharts::mainChart() const
{
    const auto all = m_panel->findChildren<TimeSeriesChart *>();
    const auto found =
        std::ranges::find_if(all, [this](const TimeSeriesChart *one) { return !grid()->isAncestorOf(one); });
    return *found;
}

void TestRelatedCharts::theyAreAskedForAfterTheChart()
{
    m_panel->setRelatedShown(true);
    QVERIFY(m_wanted->isEmpty());
    answer(*m_panel->request());
    QCOMPARE(m_wanted->size(), 1);
    QStringList ids;
    for (const HistoryRequest &request : wanted()) {
        QCOMPARE(request.instance, u"pica03.example:9100"_s);
        QCOMPARE(request.length, m_panel->request()->length);
        ids.append(request.signal.id);
    }
    QCOMPARE(ids.first(4), (QStringList{u"load"_s, u"memory"_s, u"disk"_s, u"net_receive"_s}));
    answer(*m_panel->request()); // as every refresh does
    QCOMPARE(m_wanted->size(), 1);
}

void TestRelatedCharts::aKeyShowsThemAndTakesThemAway()
{
    answer(*m_panel->request());
    QVERIFY(!grid()->isVisible());
    mainChart()->setFocus();
    QTest::keyClick(mainChart(), Qt::Key_R);
    QVERIFY(grid()->isVisible());
    QVERIFY(!wanted().isEmpty());
    QTest::keyClick(mainChart(), Qt::Key_R);
    QVERIFY(!grid()->isVisible());
    QVERIFY(wanted().isEmpty());
}

void TestRelatedCharts::nobodyAsksForWhatNobodySees()
{
    answerAll();
    m_panel->hide();
    QVERIFY(wanted().isEmpty());
    m_panel->show();
    QVERIFY(!wanted().isEmpty());
}

void TestRelatedCharts::anotherMachineDropsThem()
{
    answerAll();
    m_panel->showHost(u"alice.example:9100"_s, u"alice"_s);
    QVERIFY(wanted().isEmpty());
    QVERIFY(grid()->charts().isEmpty());
}

void TestRelatedCharts::anotherMomentKeepsTheCharts()
{
    answerAll();
    const auto charts = grid()->charts();
    m_panel->setMoment({fixture::now() - 1h});
    QVERIFY(wanted().isEmpty()); // the chart itself comes first
    answer(*m_panel->request());
    QCOMPARE(wanted().first().past, fixture::now() - 1h);
    QCOMPARE(grid()->charts(), charts);
    for (const HistoryRequest &request : wanted()) { // as the store says at once
        health::History asked{.request = request};
        asked.loading = true;
        m_panel->setRelated(asked);
    }
    QVERIFY(charts.first()->chart()->isVisible()); // what was answered before
    health::History failed{.request = wanted().first()};
    failed.answer.refuse({.kind = base::Error::Kind::TimedOut});
    m_panel->setRelated(failed);
    QVERIFY(!charts.first()->chart()->isVisible());
}

void TestRelatedCharts::whatNobodyMeasuresIsNotAskedFor()
{
    m_panel->setHosts({{.instance = u"pica03.example:9100"_s,
                        .name = u"pica03"_s,
                        .states = {{u"memory"_s, State::NotApplicable}}}});
    answerAll();
    QVERIFY(!small(u"memory"_s));
    const auto labels = grid()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Not watched here: Memory."_s;
    }));
}

void TestRelatedCharts::zoomingOneZoomsAll()
{
    answerAll();
    TimeSeriesChart *one = small(u"memory"_s)->chart();
    auto *viewport = one->findChild<charts::ChartArea *>()->viewport();
    const QRect plot = one->findChild<charts::ChartArea *>()->plot();
    QTest::mousePress(viewport, Qt::LeftButton, {}, plot.center() - QPoint(plot.width() / 4, 0));
    QTest::mouseMove(viewport, plot.center());
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, plot.center());
    QVERIFY(one->view().length() < one->range().length());
    const auto same = [one](const TimeSeriesChart *other) {
        return other->view().from == one->view().from && other->view().to == one->view().to;
    };
    QVERIFY(same(mainChart()));
    for (const SmallChart *other : grid()->charts())
        QVERIFY2(same(other->chart()), qPrintable(other->request().signal.id));
}

void TestRelatedCharts::zoomingTheMainOneZoomsAll()
{
    answerAll();
    mainChart()->setFocus();
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_0}) {
        QTest::keyClick(mainChart(), key);
        for (const SmallChart *other : grid()->charts()) {
            QCOMPARE(other->chart()->view().from, mainChart()->view().from);
            QCOMPARE(other->chart()->view().to, mainChart()->view().to);
        }
    }
}

/// In the picture and in the figure beside the name; not of another signal, nor where it is not.
void TestRelatedCharts::aPartIsShownCloser()
{
    answerAll();
    QSignalSpy viewed(m_panel.get(), &ChartPanel::relatedViewed);
    const base::Instant from = fixture::now() - 90min;
    const base::Instant to = fixture::now() - 60min;
    mainChart()->setView(from, to);
    QVERIFY(!viewed.isEmpty());
    QCOMPARE(viewed.last().at(0).value<base::Instant>(), from);
    QCOMPARE(viewed.last().at(1).value<base::Instant>(), to);
    QCOMPARE(viewed.last().at(2).toInt(), small(u"load"_s)->width());

    health::History closer{.request = small(u"load"_s)->request(),
                           .range = {.from = from - 10min, .to = to + 10min, .step = 5s}};
    series::SamplesWriter writer(10'000);
    for (qint64 i = 0; i < closer.range.points(); ++i)
        writer.append(base::toMs(closer.range.from) + i * 5000, 7777);
    metrics::Lines lines;
    lines.lines.append({.labels = {}, .samples = writer.snapshot()});
    closer.answer.accept(lines, to);
    m_panel->setRelatedCloser(closer);
    QVERIFY(small(u"load"_s)->chart()->isCloser());
    QVERIFY(!small(u"memory"_s)->chart()->isCloser());
    mainChart()->setFocus();
    QTest::keyClick(mainChart(), Qt::Key_Home);
    const auto figure = [this] { return small(u"load"_s)->figure().remove(QRegularExpression(u"\\D"_s)); };
    QCOMPARE(figure(), u"7777"_s);
    answer(small(u"load"_s)->request()); // as a refresh does
    QVERIFY(small(u"load"_s)->chart()->isCloser());
    QTest::keyClick(mainChart(), Qt::Key_0);
    QVERIFY(!small(u"load"_s)->chart()->isCloser());
    QVERIFY(figure() != u"7777"_s);
}

void TestRelatedCharts::plotsBelowEachOtherShareTheAxis()
{
    answerAll();
    QSet<std::pair<int, int>> places;
    for (const SmallChart *one : grid()->charts()) {
        const QRect plot = one->chart()->findChild<charts::ChartArea *>()->plot();
        places.insert({plot.left(), plot.width()});
    }
    QVERIFY(grid()->charts().size() >= 4);
    int least = 10'000;
    int most = 0;
    for (const auto &[left, width] : std::as_const(places)) {
        least = std::min(least, left);
        most = std::max(most, left);
    }
    QCOMPARE(least, most);
}

void TestRelatedCharts::onlyTheLowestHaveTimes()
{
    answerAll();
    m_panel->resize(320, 700); // one below the other
    QCoreApplication::processEvents();
    const auto charts = grid()->charts();
    const auto below = [](const SmallChart *one) {
        const auto *area = one->chart()->findChild<charts::ChartArea *>();
        return area->viewport()->height() - area->plot().bottom();
    };
    for (const SmallChart *one : charts.first(charts.size() - 1))
        QVERIFY(below(one) < below(charts.last()));
}

void TestRelatedCharts::oneCrosshairGoesThroughAll()
{
    answerAll();
    const QString now = small(u"memory"_s)->figure();
    mainChart()->setFocus();
    QTest::keyClick(mainChart(), Qt::Key_Home);
    for (const SmallChart *one : grid()->charts())
        QCOMPARE(one->chart()->crosshair(), mainChart()->crosshair());
    QVERIFY(small(u"memory"_s)->figure() != now);
    QVERIFY2(small(u"disk"_s)->figure().startsWith("/ "_L1), qPrintable(small(u"disk"_s)->figure()));
    QTest::keyClick(mainChart(), Qt::Key_Escape);
    QCOMPARE(small(u"memory"_s)->figure(), now);
}

void TestRelatedCharts::theStateAtTheCrosshairIsThatOfTheValue()
{
    answerAll();
    const auto says = [this](const QString &word) {
        const auto labels = small(u"disk"_s)->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&word](const QLabel *label) { return label->isVisible() && label->text() == word; });
    };
    QVERIFY(says(u"Warning"_s)); // as it was judged
    mainChart()->setFocus();
    QTest::keyClick(mainChart(), Qt::Key_Home); // far from any limit
    QVERIFY(!says(u"Warning"_s));
}

/// Three mount points, whatever is asked.
void TestRelatedCharts::answerByMountPoint(const HistoryRequest &request)
{
    auto history = fixture::history(u"disk"_s, 3);
    history.request = request;
    m_panel->setRelated(history);
}

/// "/DATA" of the disks, beside the memory by mount point and the load of the machine.
void TestRelatedCharts::showPartOfDisk()
{
    QList<signals::Signal> catalogue = fixture::catalogue();
    for (signals::Signal &signal : catalogue)
        if (signal.id == u"disk"_s)
            signal.related = {u"cpu"_s, u"memory"_s, u"load"_s};
    m_panel->setSignals(catalogue);
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"disk"_s);
    m_panel->setRelatedShown(true);
    answer(*m_panel->request(), 3);
    answerByMountPoint(small(u"cpu"_s)->request());
    answerByMountPoint(small(u"memory"_s)->request());
    answer(small(u"load"_s)->request());
    QCoreApplication::processEvents(); // they are laid out
    m_panel->showPart({{u"mountpoint"_s, u"/DATA"_s}});
}

bool TestRelatedCharts::says(const SmallChart *one, const QString &word) const
{
    const auto labels = one->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&word](const QLabel *label) { return label->isVisible() && label->text() == word; });
}

void TestRelatedCharts::theyKeepToTheChosenPart()
{
    showPartOfDisk();
    QVERIFY2(small(u"memory"_s)->figure().startsWith("/DATA "_L1), qPrintable(small(u"memory"_s)->figure()));
    QVERIFY(!small(u"load"_s)->figure().contains(u'/')); // which is of the machine
    QVERIFY(small(u"load"_s)->reason().isEmpty());
    m_panel->showPart({});
    QVERIFY2(small(u"memory"_s)->figure().startsWith("/ "_L1), qPrintable(small(u"memory"_s)->figure()));
    m_panel->showPart({{u"mountpoint"_s, u"/DATA"_s}});
    answerByMountPoint(small(u"memory"_s)->request()); // as every refresh does
    QVERIFY(small(u"memory"_s)->figure().startsWith("/DATA "_L1));
}

/// The state that is known is that of the worst part.
void TestRelatedCharts::onePartIsNotJudgedByAnother()
{
    m_panel->setHosts({{.instance = u"pica03.example:9100"_s,
                        .name = u"pica03"_s,
                        .states = {{u"cpu"_s, State::Warning}}}});
    showPartOfDisk();
    QVERIFY(!says(small(u"cpu"_s), u"Warning"_s));
    m_panel->showPart({});
    QVERIFY(says(small(u"cpu"_s), u"Warning"_s));
}

/// As a container without a limit, where others have one.
void TestRelatedCharts::anotherPartIsNotTakenForTheChosenOne()
{
    QList<signals::Signal> catalogue = fixture::catalogue();
    for (signals::Signal &signal : catalogue) {
        if (signal.id == u"disk"_s)
            signal.related = {u"memory"_s};
        if (signal.id == u"memory"_s)
            signal.parts = {u"mountpoint"_s};
    }
    m_panel->setSignals(catalogue);
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"disk"_s);
    m_panel->setRelatedShown(true);
    answer(*m_panel->request(), 4);
    answerByMountPoint(small(u"memory"_s)->request());
    m_panel->showPart({{u"mountpoint"_s, u"/srv/borg"_s}});
    QCOMPARE(small(u"memory"_s)->reason(), u"Nothing was collected of /srv/borg in this time."_s);
    m_panel->showPart({});
    QCOMPARE(small(u"memory"_s)->reason(), QString());
}

void TestRelatedCharts::enterMakesOneTheMainOne()
{
    answerAll();
    QSignalSpy asked(m_panel.get(), &ChartPanel::historyWanted);
    small(u"memory"_s)->chart()->setFocus();
    QTest::keyClick(small(u"memory"_s)->chart(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_panel->request()->signal.id, u"memory"_s);
    answer(*m_panel->request());
    QCOMPARE(QApplication::focusWidget(), mainChart());
    QVERIFY(small(u"cpu"_s)); // and the way back is among them
    QVERIFY(!small(u"memory"_s));
}

void TestRelatedCharts::aDoubleClickMakesOneTheMainOne()
{
    answerAll();
    auto *area = small(u"load"_s)->chart()->findChild<charts::ChartArea *>();
    QTest::mouseDClick(area->viewport(), Qt::LeftButton, {}, area->plot().center());
    QCOMPARE(m_panel->request()->signal.id, u"load"_s);
}

void TestRelatedCharts::anEmptyOneSaysWhyAndOpens()
{
    m_panel->setRelatedShown(true);
    answer(*m_panel->request());
    answer(small(u"load"_s)->request(), 0);
    SmallChart *empty = small(u"load"_s);
    QCOMPARE(empty->reason(), u"Nothing was collected in this time."_s);
    QVERIFY(!empty->chart()->isVisible());
    QCOMPARE(small(u"memory"_s)->reason(), u"Waiting for the answer."_s);
    QTRY_VERIFY(empty->isVisible());
    const auto edge = [empty] { return empty->grab().toImage().pixelColor(1, empty->height() / 2); };
    const QColor plain = edge();
    empty->setFocus();
    QVERIFY(edge() != plain); // whoever uses keys sees where they go
    QTest::keyClick(empty, Qt::Key_Return);
    QCOMPARE(m_panel->request()->signal.id, u"load"_s);
}

void TestRelatedCharts::aFailedOneSaysWhy()
{
    m_panel->setRelatedShown(true);
    answer(*m_panel->request());
    health::History history{.request = small(u"load"_s)->request()};
    history.answer.refuse({.kind = base::Error::Kind::TimedOut});
    m_panel->setRelated(history);
    QCOMPARE(small(u"load"_s)->reason(), u"No answer: no answer in time."_s);
}

void TestRelatedCharts::arrowsGoFromOneToTheNext()
{
    answerAll();
    m_panel->resize(500, 700); // two beside each other
    const auto charts = grid()->charts();
    mainChart()->setFocus();
    QTest::keyClick(mainChart(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), charts.first()->chart());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(QApplication::focusWidget() != charts.first()->chart());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), mainChart());
}

void TestRelatedCharts::everythingInReachHasAName()
{
    answerAll();
    QCOMPARE(accessible::nameless(*m_panel).join(u' '), QString());
}

QTEST_MAIN(TestRelatedCharts)
#include "tst_relatedcharts.moc"
