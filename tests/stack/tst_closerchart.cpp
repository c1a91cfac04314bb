// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A day of a real store in the chart of the window: zoomed, it is asked finer, and goes on being live.
#include "models/health/closerlook.h"
#include "models/health/historystore.h"
#include "models/http/networkclient.h"
#include "tests/support/awaited.h"
#include "tests/support/fixturestore.h"
#include "tests/support/manualclock.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/drilldown/chartpanel.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 interval = 15; ///< s

signals::Signal load()
{
    signals::Signal signal;
    signal.id = u"load"_s;
    signal.title = {.en = u"Load"_s, .fr = u"Charge"_s};
    signal.drilldown = u"load"_s;
    return signal;
}

} // namespace

class TestCloserChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aPartIsShownAsItWasCollected();
    void theEndGoesOnWithTheClock();

private:
    void connectParts();
    charts::TimeSeriesChart *chart() const { return m_panel->findChild<charts::TimeSeriesChart *>(); }
    /// Times that are seen, as the CSV has them.
    qsizetype rowsSeen() const { return chart()->csv().count("\r\n") - 1; }

    qint64 m_end = 0; ///< of what the store holds, s since the epoch
    FixtureStore m_store{FixtureStore::Kind::VictoriaMetrics};
    std::unique_ptr<http::NetworkClient> m_http;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<drilldown::ChartPanel> m_panel;
    std::unique_ptr<health::HistoryStore> m_history;
    std::unique_ptr<health::CloserLook> m_closer;
};

void TestCloserChart::initTestCase()
{
    if (const QString missing = FixtureStore::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    m_end = QDateTime::currentSecsSinceEpoch() / 3600 * 3600
        - 1800; // at midnight sharp the store misses that day
    QList<FixtureSample> samples{{.series = "up", .value = 1, .at = m_end}};
    for (qint64 at = m_end - 26 * 3600; at <= m_end + 600; at += interval)
        samples.append({.series = "load{instance=\"bob\"}", .value = double(at / interval % 50), .at = at});
    QVERIFY2(m_store.start(samples, m_end), m_store.log().constData());
    m_http = std::make_unique<http::NetworkClient>(http::Access{.origin = http::Origin::of(m_store.url())});
}

void TestCloserChart::init()
{
    m_clock = std::make_unique<ManualClock>(base::instantFromMs(m_end * 1000));
    m_history = std::make_unique<health::HistoryStore>(metrics::PrometheusClient(*m_http, m_store.url()),
                                                       health::HistoryStore::Options{}, *m_clock);
    m_closer = std::make_unique<health::CloserLook>(metrics::PrometheusClient(*m_http, m_store.url()));
    m_panel = std::make_unique<drilldown::ChartPanel>();
    m_panel->resize(1000, 600);
    m_panel->setSignals({load()});
    m_panel->setLength(24h);
    m_panel->setNow(m_clock->now());
    connectParts();
    m_panel->show();
    m_panel->showHost(u"bob"_s, u"bob"_s, u"load"_s);
    QTRY_VERIFY(m_history->history()->answer.snapshot);
    QVERIFY(refreshed(*m_history)); // now it is known what the store understands, and asked accordingly
    QCOMPARE(m_history->history()->fidelity, health::History::Fidelity::Bounds);
}

void TestCloserChart::connectParts()
{
    connect(m_panel.get(), &drilldown::ChartPanel::historyWanted, m_history.get(),
            &health::HistoryStore::show);
    connect(m_history.get(), &health::HistoryStore::changed, m_closer.get(),
            [this] { m_closer->setHistory(*m_history->history()); });
    connect(m_history.get(), &health::HistoryStore::changed, m_panel.get(),
            [this] { m_panel->setHistory(*m_history->history()); });
    connect(m_panel.get(), &drilldown::ChartPanel::viewed, m_closer.get(), &health::CloserLook::look);
    connect(m_closer.get(), &health::CloserLook::changed, m_panel.get(),
            [this] { m_panel->setCloser(m_closer->closer()); });
}

void TestCloserChart::aPartIsShownAsItWasCollected()
{
    const base::Instant now = m_clock->now();
    chart()->setView(now - 10h, now - 9h);
    QVERIFY(!chart()->isCloser());
    QTRY_VERIFY(chart()->isCloser());
    QCOMPARE(rowsSeen(), 3600 / interval + 1);
    chart()->setView(now - 20h, now - 2h); // more than was asked for: the day's own points, at once
    QVERIFY(!chart()->isCloser());
    QVERIFY(rowsSeen() < 600);
    QTest::keyClick(chart(), Qt::Key_0);
    QCOMPARE(chart()->view().to, chart()->range().to);
    QVERIFY(!chart()->isCloser());
}

void TestCloserChart::theEndGoesOnWithTheClock()
{
    const base::Instant now = m_clock->now();
    chart()->setView(now - 1h, chart()->range().to);
    QTRY_VERIFY(chart()->isCloser());
    for (int refresh = 0; refresh < 4; ++refresh) {
        const base::Instant before = chart()->range().to;
        m_clock->advance(2min);
        m_history->refresh();
        QTRY_VERIFY(chart()->range().to > before);
        QCOMPARE(chart()->view().to, chart()->range().to);
        QVERIFY(chart()->isCloser()); // nothing flashes up in between
        QTRY_VERIFY(m_closer->closer()->range.to >= m_clock->now());
        QTRY_VERIFY(!m_closer->closer()->loading);
    }
    QVERIFY(chart()->isCloser());
    const QByteArray rows = chart()->csv();
    QVERIFY(rows.contains(QByteArray(",") + QByteArray::number((m_end + 480) / interval % 50) + "\r\n"));
}

QTEST_MAIN(TestCloserChart)
#include "tst_closerchart.moc"
