// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The signals beside the chart, in the real window over a real VictoriaMetrics.
#include "tests/app/windowlife.h"
#include "tests/support/fixturestore.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/drilldown/chartpanel.h"
#include "widgets/drilldown/relatedgrid.h"
#include "widgets/drilldown/smallchart.h"

#include <QDateTime>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using drilldown::ChartPanel;
using drilldown::RelatedGrid;
using drilldown::SmallChart;

namespace {

constexpr int step = 15; ///< s
constexpr int count = 960; ///< samples, four hours

/// A machine that is measured well, but tells nothing of pressure.
QList<FixtureSample> samplesUntil(qint64 moment)
{
    QList<FixtureSample> samples;
    const auto add = [&](const QString &name, const QString &labels, double value, qint64 at) {
        samples.append(
            {.series = (name + u"{job=\"node\",instance=\"alice:9100\""_s + labels + u'}').toUtf8(),
             .value = value,
             .at = at});
    };
    for (int i = 0; i < count; ++i) {
        const qint64 at = moment - qint64(count - 1 - i) * step;
        const double wave = 0.5 + 0.3 * std::sin(i * 0.02);
        add(u"up"_s, {}, 1, at);
        add(u"node_uname_info"_s, u",nodename=\"alice\""_s, 1, at);
        add(u"node_load5"_s, {}, wave, at);
        add(u"node_cpu_seconds_total"_s, u",cpu=\"0\",mode=\"idle\""_s, i * step * 0.7, at);
        add(u"node_cpu_seconds_total"_s, u",cpu=\"0\",mode=\"steal\""_s, i * step * 0.01, at);
        add(u"node_memory_MemTotal_bytes"_s, {}, 8e9, at);
        add(u"node_memory_MemAvailable_bytes"_s, {}, wave * 8e9, at);
    }
    return samples;
}

} // namespace

class TestRelatedInWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void relatedSignalsStandBesideTheChartAndOpen();

private:
    FixtureStore m_store{FixtureStore::Kind::VictoriaMetrics};
};

void TestRelatedInWindow::initTestCase()
{
    if (const QString missing = FixtureStore::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    const qint64 moment = QDateTime::currentSecsSinceEpoch();
    QVERIFY2(m_store.start(samplesUntil(moment), moment), m_store.log().constData());
}

void TestRelatedInWindow::relatedSignalsStandBesideTheChartAndOpen()
{
    const QTemporaryDir folder;
    WindowLife life(
        app::Selection{.profile = {.name = u"test"_s, .metrics = settings::Endpoint{.url = m_store.url()}}},
        folder.filePath(u"window.ini"_s));
    life.window.resize(1280, 800);
    life.window.show();
    life.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&life.window));
    life.backend.start();
    auto *panel = life.window.findChild<ChartPanel *>();
    auto *grid = panel->findChild<RelatedGrid *>();
    QTRY_VERIFY(life.desk.show(u"alice"_s, u"cpu"_s));
    auto *main = panel->findChild<charts::TimeSeriesChart *>();
    QVERIFY(!grid->isAncestorOf(main));
    QTRY_VERIFY(main->isVisible());
    life.window.docks().goTo(u"chart"_s);
    QCOMPARE(QApplication::focusWidget(), main);
    QTest::keyClick(main, Qt::Key_R);
    const auto small = [grid](const QString &id) -> SmallChart * {
        for (SmallChart *one : grid->charts())
            if (one->request().signal.id == id)
                return one;
        return nullptr;
    };
    for (const QString &id : {u"load"_s, u"memory"_s, u"cpu_steal"_s}) {
        QTRY_VERIFY2(small(id), qPrintable(id));
        QTRY_VERIFY2(small(id)->reason().isEmpty(), qPrintable(id));
        QVERIFY2(!small(id)->figure().isEmpty(), qPrintable(id));
    }
    QVERIFY(!small(u"pressure_cpu"_s)); // nobody ever measured it
    QTest::keyClick(main, Qt::Key_Plus);
    QTest::keyClick(main, Qt::Key_Home);
    for (const SmallChart *one : grid->charts()) {
        if (one->chart()->isHidden())
            continue; // it has no line
        QCOMPARE(one->chart()->view().from, main->view().from);
        QCOMPARE(one->chart()->view().to, main->view().to);
        QVERIFY(one->chart()->crosshair());
    }
    small(u"memory"_s)->chart()->setFocus();
    QTest::keyClick(small(u"memory"_s)->chart(), Qt::Key_Return);
    QCOMPARE(panel->request()->signal.id, u"memory"_s);
    QTRY_VERIFY(small(u"cpu"_s) && small(u"cpu"_s)->reason().isEmpty());
    QCOMPARE(QApplication::focusWidget(), main);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(panel->request()->signal.id, u"cpu"_s);
    QTRY_VERIFY(small(u"memory"_s) && small(u"memory"_s)->reason().isEmpty());
}

QTEST_MAIN(TestRelatedInWindow)
#include "tst_relatedinwindow.moc"
