// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The demo against the real victoria-metrics.
#include "tests/demo/askedstore.h"
#include "tests/demo/runningdemo.h"
#include "tests/support/manualclock.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace demo;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 60'000;
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
const QString bobsLoad = u"node_load1{instance=\"bob.example:9100\"}"_s;
const QString alicesLoad = u"node_load1{instance=\"alice.example:9100\"}"_s;

/// Neighbours further apart than `step`, among instants in [from, to].
int holes(const QList<qint64> &instants, qint64 from, qint64 to, qint64 step)
{
    int count = 0;
    for (qsizetype index = 1; index < instants.size(); ++index)
        count += instants[index - 1] >= from && instants[index] <= to
            && instants[index] - instants[index - 1] > step;
    return count;
}

} // namespace

class TestDemoStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirstStartIsUsable();
    void theMonthHasNoHoles_data();
    void theMonthHasNoHoles();
    void theOutageIsTheOnlyHole();
    void aReopenedStoreGoesOnWhereItStood();
    void aGapIsToppedUp_data();
    void aGapIsToppedUp();
    void theLiveFeedFollowsTheClock();
    void twoAtOnceDoNotMeet();
    void anotherGeneratorsFolderIsMadeAnew();
    void anInterruptedHistoryIsCompletedLater();
    void thisMachineIsScraped();

private:
    DemoOptions options(const QString &folder) const;
    void keep(const QTemporaryDir &into) const;

    ManualClock m_clock{base::SystemClock().now()};
    QTemporaryDir m_kept; ///< a whole history, made once
};

DemoOptions TestDemoStore::options(const QString &folder) const
{
    return {.folder = folder, .clock = m_clock, .withNodeExporter = false, .feedEvery = 100ms};
}

/// A copy of the whole history to play with.
void TestDemoStore::keep(const QTemporaryDir &into) const
{
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, m_kept.filePath(u"slot-0"_s), into.path()}), 0);
}

void TestDemoStore::initTestCase()
{
    if (QStandardPaths::findExecutable(u"victoria-metrics"_s).isEmpty())
        QSKIP("victoria-metrics is not installed");
    RunningDemo demo(options(m_kept.path()));
    QSignalSpy progressed(&demo.store, &DemoStore::progressed);
    QVERIFY2(demo.heard(demo.complete), qPrintable(demo.firstError().detail));
    QCOMPARE(progressed.last().first().toDouble(), 1);
    QVERIFY(demo.failed.isEmpty());
}

void TestDemoStore::theFirstStartIsUsable()
{
    const QTemporaryDir folder;
    RunningDemo demo(options(folder.path()));
    QVERIFY(demo.heard(demo.ready));
    const QUrl url = demo.store.url();
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    QCOMPARE(singleValue(url, u"count(up{job=\"node\"} == 1)"_s), 13);
    QCOMPARE_GT(singleValue(url, u"count_over_time(%1[23h])"_s.arg(alicesLoad)), 1370);
    QCOMPARE_GE(singleValue(url, u"count(probe_success == 1)"_s), 20);
}

void TestDemoStore::theMonthHasNoHoles_data()
{
    QTest::addColumn<qint64>("oldest");
    QTest::addColumn<qint64>("newest");
    QTest::addColumn<qint64>("step");

    QTest::newRow("day") << day - hour << 0 * minute << minute;
    QTest::newRow("week") << 7 * day - hour << day << 5 * minute;
    QTest::newRow("month") << 30 * day - hour << 7 * day << 30 * minute;
}

void TestDemoStore::theMonthHasNoHoles()
{
    QFETCH(qint64, oldest);
    QFETCH(qint64, newest);
    QFETCH(qint64, step);

    const QTemporaryDir folder;
    keep(folder);
    RunningDemo demo(options(folder.path()));
    QVERIFY(demo.heard(demo.ready));
    const qint64 now = base::toMs(m_clock.now());
    const QList<qint64> instants = storedInstants(demo.store.url(), alicesLoad);
    QCOMPARE_LE(instants.first(), now - oldest);
    QCOMPARE(holes(instants, now - oldest, now - newest, step), 0);
}

void TestDemoStore::theOutageIsTheOnlyHole()
{
    const QTemporaryDir folder;
    keep(folder);
    RunningDemo demo(options(folder.path()));
    QVERIFY(demo.heard(demo.ready));
    const qint64 now = base::toMs(m_clock.now());
    QCOMPARE(holes(storedInstants(demo.store.url(), bobsLoad), now - 29 * day, now, 31 * minute), 1);
    QCOMPARE(singleValue(demo.store.url(), u"count(min_over_time(up{job=\"node\"}[30d]) == 0)"_s), 4);
    QCOMPARE_GT(singleValue(demo.store.url(), u"count_over_time(etherpad_pads_count{job=\"pad\"}[1y])"_s),
                2000);
}

void TestDemoStore::aReopenedStoreGoesOnWhereItStood()
{
    const QTemporaryDir folder;
    keep(folder);
    const auto before = loadState(folder.filePath(u"slot-0/state.json"_s));
    QVERIFY(before);
    QCOMPARE(before->stages, 5);
    RunningDemo demo(options(folder.path()));
    QVERIFY(demo.heard(demo.complete));
    QVERIFY(demo.noticed.isEmpty());
    QCOMPARE(loadState(folder.filePath(u"slot-0/state.json"_s))->made, before->made);
}

void TestDemoStore::aGapIsToppedUp_data()
{
    QTest::addColumn<qint64>("gap");
    QTest::addColumn<qint64>("step");
    QTest::newRow("an evening") << 5 * hour << minute;
    QTest::newRow("a weekend") << 40 * hour << 5 * minute;
}

void TestDemoStore::aGapIsToppedUp()
{
    QFETCH(qint64, gap);
    QFETCH(qint64, step);

    const QTemporaryDir folder;
    const qint64 now = base::toMs(base::SystemClock().now());
    m_clock.set(base::instantFromMs(now - gap));
    {
        RunningDemo first(options(folder.path()));
        QVERIFY(first.heard(first.ready));
    }
    m_clock.set(base::instantFromMs(now));
    RunningDemo second(options(folder.path()));
    QVERIFY(second.heard(second.ready));
    QCOMPARE(singleValue(second.store.url(), u"count(up{job=\"node\"} == 1)"_s), 13);
    QVERIFY(second.heard(second.complete));
    const QList<qint64> instants = storedInstants(second.store.url(), alicesLoad);
    QCOMPARE_GT(instants.last(), now - minute);
    QCOMPARE(holes(instants, now - gap - hour, now, step), 0);
}

void TestDemoStore::theLiveFeedFollowsTheClock()
{
    const QTemporaryDir folder;
    keep(folder);
    RunningDemo demo(options(folder.path()));
    QVERIFY(demo.heard(demo.ready));
    m_clock.advance(45s);
    const qint64 newest = base::toMs(m_clock.now()) / 15'000 * 15'000;
    QTRY_COMPARE_WITH_TIMEOUT(storedInstants(demo.store.url(), bobsLoad).last(), newest, patienceMs);
    m_clock.advance(3h); // the machine slept
    QTRY_COMPARE_GT_WITH_TIMEOUT(storedInstants(demo.store.url(), bobsLoad).last(), newest + 2 * hour,
                                 patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(
        holes(storedInstants(demo.store.url(), bobsLoad), newest - hour, newest + 4 * hour, minute), 0,
        patienceMs);
    m_clock.set(base::SystemClock().now());
}

void TestDemoStore::twoAtOnceDoNotMeet()
{
    const QTemporaryDir folder;
    keep(folder);
    RunningDemo one(options(folder.path()));
    QVERIFY(one.heard(one.ready));
    RunningDemo other(options(folder.path()));
    QVERIFY(other.heard(other.ready));
    QVERIFY(one.store.url() != other.store.url());
    for (const RunningDemo *demo : {&one, &other}) // two stores and a busy machine: once one did not answer
        QTRY_COMPARE_WITH_TIMEOUT(singleValue(demo->store.url(), u"count(up{job=\"node\"} == 1)"_s), 13,
                                  patienceMs);
    QVERIFY(QDir(folder.filePath(u"slot-1/data"_s)).exists());
    QVERIFY(one.failed.isEmpty() && other.failed.isEmpty());
}

void TestDemoStore::anotherGeneratorsFolderIsMadeAnew()
{
    const QTemporaryDir folder;
    keep(folder);
    const QString file = folder.filePath(u"slot-0/state.json"_s);
    auto state = loadState(file).value();
    const base::Instant made = state.made;
    state.generator = generatorVersion + 1;
    QVERIFY(saveState(file, state));
    m_clock.set(base::SystemClock().now());
    {
        RunningDemo demo(options(folder.path()));
        QVERIFY(demo.heard(demo.ready));
    }
    QCOMPARE(loadState(file)->generator, generatorVersion);
    QCOMPARE_GT(loadState(file)->made, made);
}

void TestDemoStore::anInterruptedHistoryIsCompletedLater()
{
    const QTemporaryDir folder;
    {
        RunningDemo first(options(folder.path()));
        QVERIFY(first.heard(first.ready));
    }
    QCOMPARE(loadState(folder.filePath(u"slot-0/state.json"_s))->stages, 1);
    RunningDemo second(options(folder.path()));
    QVERIFY(second.heard(second.complete));
    const qint64 now = base::toMs(m_clock.now());
    QCOMPARE(holes(storedInstants(second.store.url(), alicesLoad), now - 29 * day, now, 30 * minute), 0);
    QCOMPARE_LE(storedInstants(second.store.url(), alicesLoad).first(), now - 29 * day);
}

void TestDemoStore::thisMachineIsScraped()
{
    if (QStandardPaths::findExecutable(u"prometheus-node-exporter"_s).isEmpty())
        QSKIP("prometheus-node-exporter is not installed");
    const QTemporaryDir folder;
    keep(folder);
    DemoOptions scraping = options(folder.path());
    scraping.withNodeExporter = true;
    RunningDemo demo(scraping);
    QVERIFY(demo.heard(demo.ready));
    const QString here = u"up{job=\"node\",instance=\"%1:9100\"} == 1"_s.arg(QSysInfo::machineHostName());
    QTRY_COMPARE_WITH_TIMEOUT(instantQuery(demo.store.url(), here).size(), 1, patienceMs);
}

QTEST_GUILESS_MAIN(TestDemoStore)
#include "tst_demostore.moc"
