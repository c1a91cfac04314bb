// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeaxisbar.h"
#include "tests/app/windowlife.h"
#include "widgets/drilldown/chartpanel.h"
#include "widgets/moment/scrubber.h"
#include "widgets/moment/tickslider.h"
#include "widgets/moment/timefield.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *holder = QApplication::focusWidget();
    QTest::keyClick(holder ? holder : QApplication::activeWindow(), key, modifiers);
}

} // namespace

/// One time axis for the whole window.
class TestWindowMoment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_life.reset(); }
    void everyPanelFollows();
    void whatTheChartShowsCanBecomeTheWindows();
    void liveGoesOnBehindThePast();
    void thePastIsNotKept();
    void tTakesATimeAndHomeLeadsBack();
    void altLeftKnowsMoments();
    void spacePausesLive();
    void thePastIsPlayedAndLeftForLive();
    void aServerThatIsSlowIsAskedAboutOneMomentAtATime();

private:
    std::unique_ptr<FleetServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowLife> m_life;
};

void TestWindowMoment::init()
{
    m_server = std::make_unique<FleetServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    QStandardPaths::setTestModeEnabled(true);
    QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).removeRecursively();
    m_life = std::make_unique<WindowLife>(WindowLife::selectionOf(*m_server),
                                          m_folder->filePath(u"window.ini"_s), app::Backend::Memory::Archive);
    m_life->window.show();
    m_life->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_life->window));
    m_life->backend.start();
    QTRY_COMPARE(m_life->table()->model()->rowCount(), 3);
    QTRY_VERIFY(!m_life->backend.metrics()->schedule().isRunning());
}

void TestWindowMoment::everyPanelFollows()
{
    const base::Instant past = m_life->clock.now() - 12 * 24h;
    m_life->desk.setMoment({past});
    QVERIFY(m_life->table()->model()->rowCount() == 0); // nothing of now is shown as if it were then
    QTRY_COMPARE(m_life->table()->model()->rowCount(), 3);
    const auto *chart = m_life->window.findChild<drilldown::ChartPanel *>();
    QTRY_VERIFY(chart->request());
    QCOMPARE(chart->request()->past, past);
    QVERIFY2(m_life->window.windowTitle().startsWith(u"As of "_s), qPrintable(m_life->window.windowTitle()));
    QCOMPARE(m_life->backend.situation().moment, past);
    QVERIFY(!m_life->backend.situation().live);
    QTRY_COMPARE(m_life->selected(), u"db01"_s);
}

void TestWindowMoment::whatTheChartShowsCanBecomeTheWindows()
{
    auto *chart = m_life->window.findChild<drilldown::ChartPanel *>();
    const base::Instant now = m_life->clock.now();
    Q_EMIT chart->rangeWanted(now - 2h, now); // it ends now, and so goes on
    QVERIFY(m_life->desk.moment().isLive());
    QCOMPARE(m_life->desk.length(), base::Milliseconds(2h));
    Q_EMIT chart->rangeWanted(now - 2h, now - 1h);
    QCOMPARE(m_life->desk.moment().past, now - 1h);
    QCOMPARE(m_life->desk.length(), base::Milliseconds(1h));
}

void TestWindowMoment::liveGoesOnBehindThePast()
{
    const auto asOf = m_life->backend.metrics()->live().held().asOf;
    m_life->desk.setMoment({m_life->clock.now() - 24h});
    m_life->backend.retryAll();
    QTRY_VERIFY(m_life->backend.metrics()->live().held().asOf > asOf);
    QVERIFY(!m_life->backend.moment().isLive());
    m_server->setFailing(true); // coming back asks nobody
    m_life->desk.setMoment({});
    QCOMPARE(m_life->table()->model()->rowCount(), 3);
    QVERIFY(m_life->backend.situation().live);
}

void TestWindowMoment::thePastIsNotKept()
{
    m_server->setMachines({u"ghost"_s});
    m_life->desk.setMoment({m_life->clock.now() - 24h});
    m_life->backend.setHeld(true); // only the past is asked
    QTRY_VERIFY(m_life->rowOf(u"ghost"_s) == 0);
    QCOMPARE(m_life->backend.metrics()->live().fleet().hosts.size(), 3);
    m_life = std::make_unique<WindowLife>(WindowLife::selectionOf(*m_server),
                                          m_folder->filePath(u"other.ini"_s), app::Backend::Memory::Archive);
    m_server->setFailing(true);
    m_life->backend.start();
    QTRY_COMPARE(m_life->desk.fleet().fleet().hosts.size(), 3);
}

void TestWindowMoment::tTakesATimeAndHomeLeadsBack()
{
    press(Qt::Key_T);
    auto *field = m_life->window.findChild<moment::TimeField *>();
    QTRY_COMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(field, u"yesterday 14:00"_s);
    press(Qt::Key_Return);
    QVERIFY(!m_life->desk.moment().isLive());
    QTRY_VERIFY(m_life->window.dock(u"triage"_s)->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Home);
    QVERIFY(m_life->desk.moment().isLive());
}

void TestWindowMoment::altLeftKnowsMoments()
{
    m_life->desk.show(u"bob"_s, u"cpu"_s);
    const base::Instant past = m_life->clock.now() - 24h;
    m_life->desk.setMoment({past});
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_life->desk.moment().isLive());
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_life->desk.moment().past, past);
}

void TestWindowMoment::spacePausesLive()
{
    QTRY_VERIFY(m_life->window.dock(u"triage"_s)->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Space);
    QVERIFY(m_life->backend.isHeld());
    QVERIFY(!m_life->backend.metrics()->schedule().nextAttempt());
    QVERIFY(m_life->window.timeAxis().sentence().startsWith(u"Paused"_s));
    press(Qt::Key_Space);
    QVERIFY(!m_life->backend.isHeld());
}

void TestWindowMoment::thePastIsPlayedAndLeftForLive()
{
    press(Qt::Key_T, Qt::ShiftModifier);
    auto *slider = m_life->window.findChild<moment::TickSlider *>();
    QTRY_COMPARE(QApplication::focusWidget(), slider);
    QVERIFY(m_life->desk.moment().isLive()); // opening it moves nothing
    press(Qt::Key_PageDown);
    QVERIFY(!m_life->desk.moment().isLive());
    QTRY_COMPARE(m_life->table()->model()->rowCount(), 3);
    const base::Instant before = *m_life->desk.moment().past;
    press(Qt::Key_Space);
    QVERIFY(!m_life->backend.isHeld()); // here it plays
    QTRY_VERIFY(*m_life->desk.moment().past > before);
    press(Qt::Key_Escape);
    QVERIFY(m_life->desk.moment().isLive());
    QVERIFY(!slider->isVisible());
    QVERIFY(!m_life->desk.navigation().canGoBack());
    QTRY_VERIFY(m_life->window.dock(u"triage"_s)->isAncestorOf(QApplication::focusWidget()));
}

void TestWindowMoment::aServerThatIsSlowIsAskedAboutOneMomentAtATime()
{
    press(Qt::Key_T, Qt::ShiftModifier);
    auto &player = m_life->window.findChild<moment::Scrubber *>()->player();
    const QSignalSpy wanted(&player, &moment::Player::momentWanted);
    for (int place = 1; place <= 20; ++place)
        player.seek(player.to() - place * 10min);
    QCOMPARE(wanted.size(), 1);
    QTRY_COMPARE(m_life->desk.moment().past, player.at()); // the last place, at the end
    QVERIFY2(wanted.size() <= 3, qPrintable(QString::number(wanted.size())));
}

QTEST_MAIN(TestWindowMoment)
#include "tst_windowmoment.moc"
