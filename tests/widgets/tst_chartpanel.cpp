// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/historystore.h"
#include "tests/support/accessible.h"
#include "tests/support/fleetfixture.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/drilldown/chartpanel.h"
#include "widgets/drilldown/historylines.h"
#include "widgets/drilldown/proofline.h"
#include "widgets/shared/elidedlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using drilldown::ChartPanel;

class TestChartPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choosingAsks();
    void whoElseTellsOfASignalIsAsked();
    void aSignalThatIsDeclaredAnewIsAskedAgain();
    void rangeAndMomentAreTheWindows();
    void anOlderAnswerIsNotShown();
    void theRangeThatIsSeenCanBecomeTheWindows();
    void theTimeBeforeIsAskedFor();
    void whatWasBeforeIsFoundByItsPart_data();
    void whatWasBeforeIsFoundByItsPart();
    void aFailedComparisonIsSaid();
    void aPartialAnswerIsSaid();
    void whoeverIsChoosingAMachineIsLeftAlone();
    void theQueryIsShownAsSent();
    void aFailureKeepsTheChartAndSaysItsAge();
    void anEmptyAnswerIsSaid();
    void aSlowAnswerShowsProgressAndAFastOneDoesNot();
    void linesAreNamedByWhatDiffers();
    void collectedSeriesHaveTheUnitOfTheirName();
    void statesAreDrawnAsSteps();
    void theFirstStepGoesBack();
    void theStepsAboveAMachineLeadThere();
    void onePartIsShownAlone();
    void aPartIsKeptOnTheWayThroughOtherSignals();
    void whoComesFromElsewhereSeesAllParts();
    void whoComesForAPartSeesItAlone();
    void theSeriesBehindAPartAreAsked();
    void theWayBackLeadsToThePartOfRawSeries();
    void theSeriesBehindASignalAreAsked();
    void everythingInReachHasAName();
    void whatIsSeenIsAnnounced();
    void whatIsSeenCloserIsSaid();
    void aCloserLookThatIsRefusedLeavesTheChart();
    void aSlowCloserLookCanBeStopped();

private:
    void showExtremes();
    void showDisk(const QString &part);
    health::History closerLook() const;
    bool isSaid(const QString &words) const;
    QComboBox *chooser(const QString &name) const;
    QToolButton *button(const QString &text) const;

    std::unique_ptr<ChartPanel> m_panel;
};

void TestChartPanel::init()
{
    m_panel = std::make_unique<ChartPanel>();
    m_panel->setLocale(QLocale(QLocale::English));
    m_panel->resize(900, 500);
    m_panel->setNow(fixture::now());
    m_panel->setSignals(fixture::catalogue());
    m_panel->setHosts({{u"alice.example:9100"_s, u"alice"_s}, {u"pica03.example:9100"_s, u"pica03"_s}});
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

/// Six hours, a point of which stands for half a minute.
void TestChartPanel::showExtremes()
{
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"memory"_s);
    health::History history = fixture::history(u"memory"_s, 1);
    history.fidelity = health::History::Fidelity::Bounds;
    history.finest = 5s;
    m_panel->setHistory(history);
}

health::History TestChartPanel::closerLook() const
{
    health::History closer = fixture::history(u"memory"_s, 1);
    closer.query = u"closer"_s;
    closer.range = {.from = fixture::now() - 4h, .to = fixture::now() - 1h, .step = 5s};
    return closer;
}

bool TestChartPanel::isSaid(const QString &words) const
{
    const auto says = [&words](const auto *label) {
        return label->isVisible() && QString(label->text()).replace(QChar::Nbsp, u' ').contains(words);
    };
    return std::ranges::any_of(m_panel->findChildren<QLabel *>(), says)
        || std::ranges::any_of(m_panel->findChildren<shared::ElidedLabel *>(), says);
}

void TestChartPanel::choosingAsks()
{
    QSignalSpy wanted(m_panel.get(), &ChartPanel::historyWanted);
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"disk"_s);
    QCOMPARE(wanted.count(), 1);
    const auto request = wanted.first().first().value<health::HistoryRequest>();
    QCOMPARE(request.instance, u"pica03.example:9100"_s);
    QCOMPARE(request.signal.id, u"disk"_s);
    QCOMPARE(request.length, base::Milliseconds(6h));
    m_panel->showHost(u"new.example:9100"_s, u"new"_s); // not listed yet, and the signal stays
    QCOMPARE(wanted.last().first().value<health::HistoryRequest>().signal.id, u"disk"_s);
    QCOMPARE(m_panel->request()->host, u"new"_s);
}

void TestChartPanel::whoElseTellsOfASignalIsAsked()
{
    m_panel->showHost(u"alice.example:9100"_s, u"alice"_s, u"disk"_s);
    QVERIFY(m_panel->request()->target.isEmpty());
    QSignalSpy wanted(m_panel.get(), &ChartPanel::historyWanted);
    m_panel->setHosts({{u"alice.example:9100"_s, u"alice"_s, {{u"disk"_s, u"alice.example"_s}}}});
    QCOMPARE(wanted.count(), 1); // it turned out only now
    auto request = wanted.first().first().value<health::HistoryRequest>();
    QCOMPARE(request.target, u"alice.example"_s);
    request.signal.drilldown = u"node_filesystem_avail_bytes{$only}"_s;
    const QString query = health::historyQuery(request, 1min, {});
    QVERIFY2(query.contains("alice"_L1) && !query.contains("9100"_L1), qPrintable(query));
}

/// Nobody else would answer what is wanted now.
void TestChartPanel::aSignalThatIsDeclaredAnewIsAskedAgain()
{
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"memory"_s);
    QSignalSpy wanted(m_panel.get(), &ChartPanel::historyWanted);
    QList<signals::Signal> catalogue = fixture::catalogue();
    m_panel->setSignals(catalogue);
    QCOMPARE(wanted.count(), 0);
    const auto memory = std::ranges::find(catalogue, u"memory"_s, &signals::Signal::id);
    memory->rule.warning = 0.42;
    m_panel->setSignals(catalogue);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<health::HistoryRequest>().signal.rule.warning, 0.42);
}

void TestChartPanel::rangeAndMomentAreTheWindows()
{
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"cpu"_s);
    QSignalSpy wanted(m_panel.get(), &ChartPanel::historyWanted);
    m_panel->setLength(7 * 24h);
    QCOMPARE(wanted.count(), 1);
    m_panel->setMoment({fixture::now() - 24h});
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(m_panel->request()->past, fixture::now() - 24h);
    QCOMPARE(m_panel->request()->length, base::Milliseconds(7 * 24h));
}

void TestChartPanel::anOlderAnswerIsNotShown()
{
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"memory"_s);
    m_panel->setHistory(fixture::history(u"cpu"_s, 1));
    QVERIFY(isSaid(u"Waiting for the answer."_s));
    m_panel->setHistory(fixture::history(u"memory"_s, 1));
    QVERIFY(m_panel->findChild<charts::TimeSeriesChart *>()->isVisible());
}

void TestChartPanel::theRangeThatIsSeenCanBecomeTheWindows()
{
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"memory"_s);
    m_panel->setHistory(fixture::history(u"memory"_s, 1));
    QSignalSpy wanted(m_panel.get(), &ChartPanel::rangeWanted);
    auto *chart = m_panel->findChild<charts::TimeSeriesChart *>();
    chart->setView(fixture::now() - 2h, fixture::now() - 1h);
    QTest::keyClick(chart, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(0).value<base::Instant>(), fixture::now() - 2h);
    QCOMPARE(wanted.first().at(1).value<base::Instant>(), fixture::now() - 1h);
}

void TestChartPanel::theTimeBeforeIsAskedFor()
{
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"memory"_s);
    auto history = fixture::history(u"memory"_s, 1);
    m_panel->setHistory(history);
    QSignalSpy wanted(m_panel.get(), &ChartPanel::comparisonWanted);
    auto *chart = m_panel->findChild<charts::TimeSeriesChart *>();
    QTest::keyClick(chart, Qt::Key_C);
    QCOMPARE(wanted.count(), 1);
    const auto request = wanted.first().first().value<health::HistoryRequest>();
    QCOMPARE(request.past, history.range.to - history.range.length());
    QCOMPARE(request.instance, u"pica03.example:9100"_s);
    const auto *rows = m_panel->findChild<QTableView *>()->model();
    m_panel->setComparison(history); // an answer to another question
    QCOMPARE(rows->rowCount(), 1);
    history.request = request;
    m_panel->setComparison(history);
    QCOMPARE(rows->rowCount(), 2);
}

void TestChartPanel::whatWasBeforeIsFoundByItsPart_data()
{
    QTest::addColumn<QString>("signal");
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("expected");
    QTest::newRow("as many as now") << u"disk"_s << 2 << 2 << 4;
    QTest::newRow("there was one") << u"disk"_s << 2 << 1 << 3;
    QTest::newRow("only one is left") << u"disk"_s << 1 << 2 << 2;
    QTest::newRow("one, then and now") << u"memory"_s << 1 << 1 << 2;
}

/// A line that is alone has the name of its machine, among others that of its part.
void TestChartPanel::whatWasBeforeIsFoundByItsPart()
{
    QFETCH(QString, signal);
    QFETCH(int, now);
    QFETCH(int, before);
    QFETCH(int, expected);
    const auto firstOf = [](health::History history, int count) { // those that fixture::history() gives names
        metrics::Lines lines = *history.answer.snapshot;
        lines.lines.resize(count);
        history.answer.accept(lines, fixture::now());
        return history;
    };
    const int most = signal == u"disk"_s ? 2 : 1;
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, signal);
    m_panel->setHistory(firstOf(fixture::history(signal, most), now));
    QSignalSpy wanted(m_panel.get(), &ChartPanel::comparisonWanted);
    QTest::keyClick(m_panel->findChild<charts::TimeSeriesChart *>(), Qt::Key_C);
    health::History then = firstOf(fixture::history(signal, most), before);
    then.request = wanted.first().first().value<health::HistoryRequest>();
    m_panel->setComparison(then);
    QCOMPARE(m_panel->findChild<QTableView *>()->model()->rowCount(), expected);
    QVERIFY(!isSaid(u"Nothing was measured"_s));
}

void TestChartPanel::aFailedComparisonIsSaid()
{
    m_panel->resize(900, 300); // so low that the chart's own line is not there by itself
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"memory"_s);
    m_panel->setHistory(fixture::history(u"memory"_s, 1));
    QSignalSpy wanted(m_panel.get(), &ChartPanel::comparisonWanted);
    QTest::keyClick(m_panel->findChild<charts::TimeSeriesChart *>(), Qt::Key_C);
    health::History failed{.request = wanted.first().first().value<health::HistoryRequest>()};
    failed.loading = true;
    m_panel->setComparison(failed);
    QVERIFY(!isSaid(u"No answer about the time before"_s));
    failed.loading = false;
    failed.answer.refuse({.kind = base::Error::Kind::TimedOut});
    m_panel->setComparison(failed);
    QVERIFY(isSaid(u"No answer about the time before: no answer in time."_s));
}

/// Where a node of a cluster is down, a line that is missing is not one that was not measured.
void TestChartPanel::aPartialAnswerIsSaid()
{
    const auto words = u"Part of the metrics source did not answer"_s;
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"cpu"_s);
    health::History history = fixture::history(u"cpu"_s, 1);
    m_panel->setHistory(history);
    QVERIFY(!isSaid(words));
    history.answer.snapshot->partial = true;
    m_panel->setHistory(history);
    QVERIFY(isSaid(words));
    history.answer.snapshot->lines.clear();
    m_panel->setHistory(history);
    QVERIFY(isSaid(words));
}

void TestChartPanel::whoeverIsChoosingAMachineIsLeftAlone()
{
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"cpu"_s);
    QComboBox *machines = chooser(u"Machine"_s);
    machines->showPopup();
    machines->view()->setCurrentIndex(machines->model()->index(0, 0));
    m_panel->setHosts({{u"alice.example:9100"_s, u"alice"_s, {}, {}, {}, {{u"cpu"_s, base::State::Warning}}},
                       {u"pica03.example:9100"_s, u"pica03"_s}}); // as with every refresh
    QCOMPARE(machines->view()->currentIndex().row(), 0);
    QTest::keyClick(machines->view(), Qt::Key_Return);
    QCOMPARE(m_panel->request()->host, u"alice"_s);
    m_panel->setHosts({{u"carol.example:9100"_s, u"carol"_s}});
    QCOMPARE(machines->itemText(0), u"carol"_s);
    QCOMPARE(m_panel->request()->host, u"alice"_s);
}

void TestChartPanel::theQueryIsShownAsSent()
{
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"cpu"_s);
    const auto history = fixture::history(u"cpu"_s, 1);
    m_panel->setHistory(history);
    const auto *query = m_panel->findChild<drilldown::ProofLine *>()->findChild<QLineEdit *>();
    QVERIFY(query->isVisible() && query->isReadOnly());
    QCOMPARE(query->text(), history.query);
    QVERIFY(isSaid(u"answered 8 s ago"_s));
}

void TestChartPanel::aFailureKeepsTheChartAndSaysItsAge()
{
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"cpu"_s);
    auto history = fixture::history(u"cpu"_s, 1);
    history.answer.refuse({.kind = base::Error::Kind::TimedOut});
    m_panel->setNow(fixture::now() + 10min);
    m_panel->setHistory(history);
    QVERIFY(m_panel->findChild<charts::TimeSeriesChart *>()->isVisible());
    QVERIFY(isSaid(u"What is shown is 10 min old. No new answer: no answer in time."_s));
    QSignalSpy wanted(m_panel.get(), &ChartPanel::historyWanted);
    const auto buttons = m_panel->findChildren<QPushButton *>();
    const auto retry = std::ranges::find_if(buttons, [](const QPushButton *b) { return b->isVisible(); });
    QVERIFY(retry != buttons.end());
    QTest::mouseClick(*retry, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestChartPanel::anEmptyAnswerIsSaid()
{
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"cpu"_s);
    m_panel->setHistory(fixture::history(u"cpu"_s, 0));
    QVERIFY(isSaid(u"No sample in this range."_s));
}

void TestChartPanel::aSlowAnswerShowsProgressAndAFastOneDoesNot()
{
    auto *progress = m_panel->findChild<QProgressBar *>();
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"cpu"_s);
    QVERIFY(!progress->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(progress->isVisible(), 5000);
    m_panel->setHistory(fixture::history(u"cpu"_s, 1));
    QVERIFY(!progress->isVisible());
}

void TestChartPanel::linesAreNamedByWhatDiffers()
{
    auto history = fixture::history(u"disk"_s, 2);
    QCOMPARE(drilldown::linesOf(history).at(1).name, u"/var"_s);
    metrics::Lines alone = *history.answer.snapshot;
    alone.lines.removeFirst(); // only /var is left
    history.answer.accept(alone, fixture::now());
    QCOMPARE(drilldown::linesOf(history).first().name, u"pica03"_s);
    history = fixture::history(u"cpu"_s, 1);
    QCOMPARE(drilldown::linesOf(history).first().name, u"pica03"_s);
    history = fixture::history(u"cpu"_s, 2);
    QCOMPARE(drilldown::linesOf(history).first().name, u"/"_s);
}

void TestChartPanel::collectedSeriesHaveTheUnitOfTheirName()
{
    auto history = fixture::history(u"disk"_s, 2);
    metrics::Lines answer = *history.answer.snapshot;
    answer.lines[0].labels.insert(u"metric"_s, u"node_filesystem_avail_bytes"_s);
    answer.lines[1].labels.insert(u"metric"_s, u"node_filesystem_readonly"_s);
    history.answer.accept(answer, fixture::now());
    QVERIFY(!drilldown::linesOf(history).first().unit); // that of the signal
    history.request.signal.id = u"raw disk"_s;
    QCOMPARE(drilldown::linesOf(history).at(0).unit, base::Unit::Bytes);
    QCOMPARE(drilldown::linesOf(history).at(1).unit, base::Unit::Count);
}

void TestChartPanel::statesAreDrawnAsSteps()
{
    signals::Signal signal;
    QCOMPARE(drilldown::styleOf(signal).drawing, charts::Drawing::Lines);
    signal.unit = base::Unit::Bool;
    QCOMPARE(drilldown::styleOf(signal).drawing, charts::Drawing::Steps);
}

void TestChartPanel::theFirstStepGoesBack()
{
    QSignalSpy back(m_panel.get(), &ChartPanel::fleetWanted);
    QTest::mouseClick(m_panel->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(back.count(), 1);
}

QComboBox *TestChartPanel::chooser(const QString &name) const
{
    const auto all = m_panel->findChildren<QComboBox *>();
    const auto found = std::ranges::find(all, name, &QComboBox::accessibleName);
    return found == all.end() ? nullptr : *found;
}

QToolButton *TestChartPanel::button(const QString &text) const
{
    const auto all = m_panel->findChildren<QToolButton *>();
    const auto found = std::ranges::find(all, text, &QToolButton::text);
    return found == all.end() ? nullptr : *found;
}

void TestChartPanel::theStepsAboveAMachineLeadThere()
{
    m_panel->setHosts({{.instance = u"alice.example:9100"_s, .name = u"alice"_s},
                       {.instance = u"pica03.example:9100"_s,
                        .name = u"pica03"_s,
                        .parent = u"alice"_s,
                        .site = u"Compiègne"_s}});
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"disk"_s);
    QSignalSpy fleet(m_panel.get(), &ChartPanel::fleetWanted);
    QTest::mouseClick(button(u"› Compiègne"_s), Qt::LeftButton);
    QCOMPARE(fleet.last().first().toString(), u"Compiègne"_s);
    QTest::mouseClick(button(u"› alice"_s), Qt::LeftButton);
    QCOMPARE(m_panel->request()->instance, u"alice.example:9100"_s);
    QCOMPARE(m_panel->request()->signal.id, u"disk"_s);
    QVERIFY(!button(u"› alice"_s)); // nobody says on what alice runs
}

void TestChartPanel::onePartIsShownAlone()
{
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"disk"_s);
    m_panel->setHistory(fixture::history(u"disk"_s, 2));
    const auto *legend = m_panel->findChild<QTableView *>();
    QCOMPARE(legend->model()->rowCount(), 2);
    QComboBox *parts = chooser(u"Part"_s);
    QVERIFY(parts->isVisible());
    parts->setFocus();
    QTest::keyClick(parts, Qt::Key_End);
    QCOMPARE(parts->currentText(), u"/var"_s);
    QTRY_COMPARE(legend->model()->rowCount(), 1);
    m_panel->setHistory(fixture::history(u"cpu"_s, 1)); // an older answer
    QCOMPARE(legend->model()->rowCount(), 1);
}

/// Two mount points, one of which is chosen by the keyboard.
void TestChartPanel::showDisk(const QString &part)
{
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"disk"_s);
    m_panel->setHistory(fixture::history(u"disk"_s, 2));
    QComboBox *parts = chooser(u"Part"_s);
    parts->setFocus();
    QTest::keyClick(parts, Qt::Key_End);
    QCOMPARE(parts->currentText(), part);
}

void TestChartPanel::aPartIsKeptOnTheWayThroughOtherSignals()
{
    QSignalSpy chosen(m_panel.get(), &ChartPanel::partShown);
    showDisk(u"/var"_s);
    QCOMPARE(chosen.count(), 1);
    QComboBox *choice = chooser(u"Signal"_s);
    const auto choose = [&](const QString &title, const QString &id, qsizetype lines) {
        choice->setCurrentIndex(choice->findText(title));
        Q_EMIT choice->activated(choice->currentIndex());
        m_panel->setHistory(fixture::history(id, lines));
    };
    const auto *legend = m_panel->findChild<QTableView *>();
    choose(u"Memory"_s, u"memory"_s, 1);
    QVERIFY(!chooser(u"Part"_s)->isVisible());
    choose(u"Disk use"_s, u"disk"_s, 2);
    QCOMPARE(chooser(u"Part"_s)->currentText(), u"/var"_s);
    QCOMPARE(legend->model()->rowCount(), 1);
}

void TestChartPanel::whoComesFromElsewhereSeesAllParts()
{
    showDisk(u"/var"_s);
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"disk"_s); // as for a cause, of whatever part
    QCOMPARE(chooser(u"Part"_s)->currentText(), u"All parts"_s);
    QCOMPARE(m_panel->findChild<QTableView *>()->model()->rowCount(), 2);
}

void TestChartPanel::whoComesForAPartSeesItAlone()
{
    QSignalSpy asked(m_panel.get(), &ChartPanel::historyWanted);
    const metrics::Labels var{{u"mountpoint"_s, u"/var"_s}};
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"disk"_s, var);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_panel->part(), var);
    m_panel->setHistory(fixture::history(u"disk"_s, 2));
    QCOMPARE(chooser(u"Part"_s)->currentText(), u"/var"_s);
    QCOMPARE(m_panel->findChild<QTableView *>()->model()->rowCount(), 1);
}

void TestChartPanel::theSeriesBehindAPartAreAsked()
{
    QList<signals::Signal> catalogue = fixture::catalogue();
    for (signals::Signal &signal : catalogue)
        if (signal.id == u"net_receive"_s)
            signal.families = {{u"node_network_receive_bytes_total"_s}};
    m_panel->setSignals(catalogue);
    showDisk(u"/var"_s);
    QTest::mouseClick(button(u"Raw"_s), Qt::LeftButton);
    QCOMPARE(m_panel->request()->signal.id, u"raw disk"_s);
    QVERIFY(m_panel->request()->signal.drilldown.contains(u"{mountpoint=\"/var\",$only}"_s));
    QComboBox *choice = chooser(u"Signal"_s);
    choice->setCurrentIndex(choice->findText(u"Received"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    QCOMPARE(m_panel->request()->signal.id, u"raw net_receive"_s);
    QVERIFY(!m_panel->request()->signal.drilldown.contains(u"mountpoint"_s)); // which they do not know
}

void TestChartPanel::theWayBackLeadsToThePartOfRawSeries()
{
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"cpu"_s);
    m_panel->setHistory(fixture::history(u"cpu"_s, 1));
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"raw disk"_s);
    m_panel->showPart({{u"mountpoint"_s, u"/var"_s}});
    QVERIFY(m_panel->request()->signal.drilldown.contains(u"mountpoint=\"/var\""_s));
    health::History history = fixture::history(u"disk"_s, 2);
    history.request = *m_panel->request();
    m_panel->setHistory(history);
    QVERIFY(chooser(u"Part"_s)->isVisible());
    QCOMPARE(chooser(u"Part"_s)->currentText(), u"/var"_s);
}

void TestChartPanel::theSeriesBehindASignalAreAsked()
{
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"disk"_s);
    m_panel->setHistory(fixture::history(u"disk"_s, 2));
    QSignalSpy asked(m_panel.get(), &ChartPanel::historyWanted);
    QTest::mouseClick(button(u"Raw"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_panel->request()->signal.id, u"raw disk"_s);
    QVERIFY(m_panel->request()->signal.drilldown.contains(u"node_filesystem_avail_bytes{"_s));
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"cpu"_s);
    QCOMPARE(m_panel->request()->signal.id, u"cpu"_s);
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"raw disk"_s); // as the way back says it
    QCOMPARE(m_panel->request()->signal.id, u"raw disk"_s);
}

void TestChartPanel::everythingInReachHasAName()
{
    m_panel->showHost(u"pica03.example:9100"_s, u"pica03"_s, u"disk"_s);
    auto history = fixture::history(u"disk"_s, 2);
    history.answer.refuse({.kind = base::Error::Kind::TimedOut});
    m_panel->setHistory(history);
    QCOMPARE(accessible::nameless(*m_panel).join(u' '), QString());
}

void TestChartPanel::whatIsSeenIsAnnounced()
{
    QSignalSpy viewed(m_panel.get(), &ChartPanel::viewed);
    showExtremes();
    QCOMPARE(viewed.count(), 1);
    auto *chart = m_panel->findChild<charts::TimeSeriesChart *>();
    chart->setView(fixture::now() - 3h, fixture::now() - 2h);
    QCOMPARE(viewed.count(), 2);
    QCOMPARE(viewed.last().at(0).value<base::Instant>(), fixture::now() - 3h);
    QCOMPARE(viewed.last().at(1).value<base::Instant>(), fixture::now() - 2h);
    QCOMPARE(viewed.last().at(2).toInt(), chart->width());
}

void TestChartPanel::whatIsSeenCloserIsSaid()
{
    showExtremes();
    QVERIFY(isSaid(u"lowest and highest of every 30 s"_s));
    auto *chart = m_panel->findChild<charts::TimeSeriesChart *>();
    const auto query = [this] {
        return m_panel->findChild<drilldown::ProofLine *>()->findChild<QLineEdit *>()->text();
    };
    const QString whole = query();
    chart->setView(fixture::now() - 3h, fixture::now() - 2h);
    m_panel->setCloser(closerLook());
    QVERIFY(chart->isCloser());
    QVERIFY(!isSaid(u"lowest and highest"_s));
    QCOMPARE(query(), u"closer"_s);
    chart->setView(fixture::now() - 5h, fixture::now() - 2h);
    QVERIFY(isSaid(u"lowest and highest of every 30 s"_s));
    QCOMPARE(query(), whole);
}

void TestChartPanel::aCloserLookThatIsRefusedLeavesTheChart()
{
    showExtremes();
    m_panel->findChild<charts::TimeSeriesChart *>()->setView(fixture::now() - 3h, fixture::now() - 2h);
    health::History refused = closerLook();
    refused.answer = {};
    refused.answer.refuse({.kind = base::Error::Kind::Rejected, .detail = {}});
    m_panel->setCloser(refused);
    QVERIFY(isSaid(u"no finer answer"_s));
    QVERIFY(isSaid(u"lowest and highest of every 30 s"_s));
}

void TestChartPanel::aSlowCloserLookCanBeStopped()
{
    showExtremes();
    const auto *bar = m_panel->findChild<QProgressBar *>();
    health::History asked = closerLook();
    asked.answer = {};
    asked.loading = true;
    m_panel->setCloser(asked);
    QToolButton *stop = nullptr;
    for (QToolButton *one : m_panel->findChildren<QToolButton *>())
        if (one->accessibleName() == "Stop waiting for a finer step"_L1)
            stop = one;
    QVERIFY(stop && !stop->isVisible() && !bar->isVisible());
    QTRY_VERIFY(stop->isVisible() && bar->isVisible());
    QVERIFY(isSaid(u"asking for a finer step"_s));
    QSignalSpy cancelled(m_panel.get(), &ChartPanel::closerCancelled);
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    asked.loading = false;
    m_panel->setCloser(asked);
    QVERIFY(!stop->isVisible() && !bar->isVisible());
}

QTEST_MAIN(TestChartPanel)
#include "tst_chartpanel.moc"
