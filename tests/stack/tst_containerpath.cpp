// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a machine to one of its containers and to what was collected of it, and back: by keys, in the real
// window over a real VictoriaMetrics.
#include "app/metricssource.h"
#include "models/health/hostmodel.h"
#include "tests/app/windowlife.h"
#include "tests/support/fixturestore.h"
#include "widgets/charts/timeserieschart.h"
#include "widgets/drilldown/chartpanel.h"
#include "widgets/drilldown/relatedgrid.h"
#include "widgets/drilldown/smallchart.h"
#include "widgets/health/hostpanel.h"

#include <QComboBox>
#include <QDateTime>
#include <QListView>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;
using drilldown::ChartPanel;
using drilldown::RelatedGrid;
using drilldown::SmallChart;

namespace {

constexpr int step = 15; ///< s
constexpr int count = 960; ///< samples, four hours
constexpr int again = 480; ///< the sample at which a container is created again

/// A machine with two containers, one of which was created again two hours ago, as both exporters tell.
class Story {
public:
    explicit Story(qint64 moment)
        : m_moment(moment)
    {
        for (m_index = 0; m_index < count; ++m_index) {
            addMachine();
            addContainer("", "/", 1.5, 6e9, 0);
            addContainer("padsdb", "/docker/d4", 0.9, 2e9, 0);
            if (m_index < again)
                addContainer("pads", "/docker/e5", 0.2, 4e8, 1e9);
            else
                addContainer("pads", "/docker/e6", 0.3, 5e8, 1e9);
        }
    }

    const QList<FixtureSample> &samples() const { return m_samples; }

private:
    void add(const QByteArray &series, double value)
    {
        m_samples.append(
            {.series = series, .value = value, .at = m_moment - qint64(count - 1 - m_index) * step});
    }

    void addMachine()
    {
        const QByteArray node = "{job=\"node\",instance=\"pica01:9100\"";
        add("up" + node + '}', 1);
        add("up{job=\"cadvisor\",instance=\"pica01:8080\"}", 1);
        add("node_uname_info" + node + ",nodename=\"pica01\"}", 1);
        add("node_cpu_seconds_total" + node + ",cpu=\"0\",mode=\"idle\"}", m_index * step * 0.7);
        add("node_memory_MemTotal_bytes" + node + '}', 8e9);
        add("node_memory_MemAvailable_bytes" + node + '}', 2e9);
    }

    void addContainer(const QByteArray &name, const QByteArray &id, double cores, double bytes, double limit)
    {
        const QByteArray labels = "{job=\"cadvisor\",instance=\"pica01:8080\",id=\"" + id + '"'
            + (name.isEmpty() ? QByteArray() : ",name=\"" + name + '"');
        add("container_cpu_usage_seconds_total" + labels + ",cpu=\"total\"}", 100 + m_index * step * cores);
        add("container_memory_working_set_bytes" + labels + '}', bytes);
        add("container_spec_memory_limit_bytes" + labels + '}', limit);
    }

    qint64 m_moment;
    int m_index = 0;
    QList<FixtureSample> m_samples;
};

} // namespace

class TestContainerPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePathLeadsToOneContainerAndBack();
    void aLineOfAllContainersStandsBesideTheReading();
    void aRowOfOneContainerLeadsToIt();

private:
    bool open();
    SmallChart *small(const QString &id) const;
    QComboBox *parts() const;

    FixtureStore m_store{FixtureStore::Kind::VictoriaMetrics};
    QTemporaryDir m_folder;
    std::unique_ptr<WindowLife> m_life;
    ChartPanel *m_panel = nullptr;
};

void TestContainerPath::initTestCase()
{
    if (const QString missing = FixtureStore::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    const qint64 moment = QDateTime::currentSecsSinceEpoch();
    QVERIFY2(m_store.start(Story(moment).samples(), moment), m_store.log().constData());
    m_life = std::make_unique<WindowLife>(
        app::Selection{.profile = {.name = u"test"_s, .metrics = settings::Endpoint{.url = m_store.url()}}},
        m_folder.filePath(u"window.ini"_s));
    m_life->window.resize(1280, 800);
    m_life->window.show();
    m_life->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_life->window));
    m_life->backend.start();
    m_panel = m_life->window.findChild<ChartPanel *>();
    QTRY_VERIFY(open());
}

bool TestContainerPath::open()
{
    return m_life->desk.show(u"pica01"_s, u"cpu"_s);
}

SmallChart *TestContainerPath::small(const QString &id) const
{
    for (SmallChart *one : m_panel->findChild<RelatedGrid *>()->charts())
        if (one->request().signal.id == id)
            return one;
    return nullptr;
}

QComboBox *TestContainerPath::parts() const
{
    const auto all = m_panel->findChildren<QComboBox *>();
    return *std::ranges::find(all, u"Part"_s, &QComboBox::accessibleName);
}

void TestContainerPath::thePathLeadsToOneContainerAndBack()
{
    m_life->window.docks().goTo(u"chart"_s);
    auto *main = m_panel->findChild<charts::TimeSeriesChart *>();
    QTRY_VERIFY(main->isVisible());
    QTest::keyClick(main, Qt::Key_R);
    QTRY_VERIFY(small(u"container_cpu"_s) && small(u"container_cpu"_s)->reason().isEmpty());
    QTest::keyClick(small(u"container_cpu"_s)->chart(), Qt::Key_Return);
    QCOMPARE(m_panel->request()->signal.id, u"container_cpu"_s);
    QCOMPARE(m_panel->request()->target, u"pica01:8080"_s); // whom the machine's own exporter does not know
    QTRY_COMPARE(parts()->count(), 3); // all, pads, padsdb: neither the machine itself nor pads twice
    QTRY_VERIFY(small(u"container_memory"_s) && small(u"container_memory"_s)->reason().isEmpty());
    QVERIFY(small(u"container_memory"_s)->figure().startsWith("padsdb "_L1)); // the largest

    parts()->setFocus();
    QTest::keyClick(parts(), Qt::Key_P); // by its name
    QCOMPARE(parts()->currentText(), u"pads"_s);
    QCOMPARE(m_panel->part(), (metrics::Labels{{u"name"_s, u"pads"_s}}));
    QVERIFY(small(u"container_memory"_s)->figure().startsWith("pads "_L1));
    QTRY_VERIFY(small(u"cpu"_s)->reason().isEmpty());
    QVERIFY(!small(u"cpu"_s)->figure().contains("pads"_L1)); // the machine's

    const auto buttons = m_panel->findChildren<QToolButton *>();
    const auto raw = std::ranges::find(buttons, u"Raw"_s, &QToolButton::text);
    (*raw)->setFocus();
    QTest::keyClick(*raw, Qt::Key_Space);
    QCOMPARE(m_panel->request()->signal.id, u"raw container_cpu"_s);
    const auto *history = &m_life->backend.metrics()->history().history();
    const auto ids = [history] {
        QStringList ids;
        if (*history && (*history)->answer.snapshot && (*history)->request.signal.id.startsWith(u"raw"))
            for (const metrics::LabelledLine &line : (*history)->answer.snapshot->lines)
                ids.append(line.labels.value(u"id"));
        ids.sort();
        return ids;
    };
    QTRY_COMPARE(ids(), (QStringList{u"/docker/e5"_s, u"/docker/e6"_s}));

    const auto back = [this] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier); };
    back();
    QCOMPARE(m_panel->request()->signal.id, u"container_cpu"_s);
    QTRY_COMPARE(parts()->currentText(), u"pads"_s);
    back();
    QCOMPARE(m_panel->request()->signal.id, u"container_cpu"_s);
    QTRY_COMPARE(parts()->currentIndex(), 0);
    back();
    QCOMPARE(m_panel->request()->signal.id, u"cpu"_s);
}

/// Not one a container: the reading is of all together.
void TestContainerPath::aLineOfAllContainersStandsBesideTheReading()
{
    auto &sparklines = m_life->backend.metrics()->sparklines();
    const health::Host *host = nullptr;
    for (const health::Host &one : m_life->desk.situation().fleet.hosts)
        if (one.name == u"pica01"_s)
            host = &one;
    QVERIFY(host);
    sparklines.show(*host, {});
    const QString key = health::SparklineStore::keyOf(u"container_cpu"_s, {});
    QTRY_VERIFY(sparklines.lines().contains(key));
    QVERIFY(std::abs(sparklines.lines().value(key).values.constLast() - 1.2) < 0.01); // 0.9 and 0.3
    const QString limit =
        health::SparklineStore::keyOf(u"container_memory_limit"_s, {{u"name"_s, u"pads"_s}});
    QTRY_VERIFY(sparklines.lines().contains(limit));
}

void TestContainerPath::aRowOfOneContainerLeadsToIt()
{
    QVERIFY(open());
    m_life->window.docks().goTo(u"host"_s);
    auto *list = m_life->window.findChild<health::HostPanel *>()->findChild<QListView *>();
    const auto rows = list->model()->match(list->model()->index(0, 0), health::HostModel::SignalRole,
                                           u"container_memory_limit"_s, -1, Qt::MatchExactly);
    QCOMPARE(rows.size(), 1);
    list->setCurrentIndex(rows.first());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_panel->request()->signal.id, u"container_memory_limit"_s);
    QCOMPARE(m_panel->part(), (metrics::Labels{{u"name"_s, u"pads"_s}}));
}

QTEST_MAIN(TestContainerPath)
#include "tst_containerpath.moc"
