// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changesstore.h"
#include "models/changes/changetext.h"
#include "tests/support/fakeclient.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using changes::Change;
using Kind = changes::Change::Kind;

namespace {

/// Ten hours in steps of one, from the 1st of November 2026, 00:00 UTC.
const base::Instant begin = base::instantFromMs(1'793'491'200'000);
const base::TimeRange range{.from = begin, .to = begin + 10h, .step = 1h};

double seconds(base::Instant at)
{
    return double(base::toMs(at)) / 1000;
}

/// A value each hour; NaN: no sample then.
metrics::Series series(const QString &mark, const QList<double> &hourly, const metrics::Labels &labels = {})
{
    metrics::Series made{.labels = labels};
    made.labels.insert(u"vigie"_s, mark);
    for (qsizetype hour = 0; hour < hourly.size(); ++hour) {
        if (std::isnan(hourly[hour]))
            continue;
        made.times.append(base::toMs(begin + int(hour) * 1h));
        made.values.append(hourly[hour]);
    }
    return made;
}

constexpr double gone = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHappenedIsRead_data();
    void whatHappenedIsRead();
    void theNewestComesFirst();
    void theQuestionNamesTheMachineAlone();
    void aQuestionIsAskedOncePerMachineAndMoment();
    void aFailureIsKnown();
    void theWordsSayWhatHappened_data();
    void theWordsSayWhatHappened();
};

void TestChange::whatHappenedIsRead_data()
{
    QTest::addColumn<QList<metrics::Series>>("answer");
    QTest::addColumn<QList<Change>>("expected");
    const auto row = [](const char *name, const QList<metrics::Series> &answer,
                        const QList<Change> &expected) { QTest::newRow(name) << answer << expected; };
    const base::Instant long_ago = begin - 30 * 24h;
    const base::Instant restart = begin + 4h + 17min;
    row("a machine that runs on", {series(u"start"_s, {seconds(long_ago), seconds(long_ago)})}, {});
    row("a restart, at its own time", {series(u"start"_s, {seconds(long_ago), seconds(restart)})},
        {{.kind = Kind::Start, .at = restart}});
    row("a clock that was set does not restart",
        {series(u"start"_s, {seconds(begin + 1h), seconds(begin + 1h) + 5})},
        {{.kind = Kind::Start, .at = begin + 1h}});
    row("a boot time nobody can have", {series(u"start"_s, {1e300, gone})}, {});
    row("a new kernel",
        {series(u"kernel"_s, {1, 1, 1}, {{u"release"_s, u"6.1"_s}}),
         series(u"kernel"_s, {gone, gone, gone, 1}, {{u"release"_s, u"6.12"_s}})},
        {{.kind = Kind::Kernel, .at = begin + 3h, .what = u"6.12"_s}});
    row("the first kernel that is known", {series(u"kernel"_s, {gone, gone, 1}, {{u"release"_s, u"6.12"_s}})},
        {});
    row("updates that were installed", {series(u"updates"_s, {3, 12, 12, 0})},
        {{.kind = Kind::Updates, .at = begin + 3h, .before = 12, .after = 0}});
    row("updates that came", {series(u"updates"_s, {3, 12})}, {});
    row("a container that started",
        {series(u"container"_s, {seconds(long_ago), seconds(restart)}, {{u"name"_s, u"wekan"_s}})},
        {{.kind = Kind::Container, .at = restart, .what = u"wekan"_s}});
    row("what we did not ask for", {series(u"else"_s, {1, 2})}, {});
}

void TestChange::whatHappenedIsRead()
{
    QFETCH(QList<metrics::Series>, answer);
    QFETCH(QList<Change>, expected);
    QCOMPARE(changes::changesIn({.series = answer}, range), expected);
}

void TestChange::theNewestComesFirst()
{
    const auto found = changes::changesIn(
        {.series = {series(u"updates"_s, {3, 0, 5, 0}), series(u"start"_s, {seconds(begin + 2h + 30min)})}},
        range);
    QList<Kind> kinds;
    for (const Change &change : found)
        kinds.append(change.kind);
    QCOMPARE(kinds, (QList<Kind>{Kind::Updates, Kind::Start, Kind::Updates}));
}

void TestChange::theQuestionNamesTheMachineAlone()
{
    const QString query = changes::changesQuery(u"al\"ice.example:9100"_s);
    QVERIFY2(query.contains(u"instance=~\"al\\\"ice\\\\.example(:[0-9]+)?\""_s), qPrintable(query));
    QVERIFY(!query.contains(u"$only"_s));
}

void TestChange::aQuestionIsAskedOncePerMachineAndMoment()
{
    ManualClock clock;
    FakeClient http([](const http::Request &) {
        return FakeClient::json(R"({"status":"success","data":{"resultType":"matrix","result":[]}})");
    });
    changes::ChangesStore store(metrics::PrometheusClient(http, QUrl(u"http://m.example"_s)), 0s, clock);
    QSignalSpy changed(&store, &changes::ChangesStore::changed);
    const auto show = [&](const QString &instance, const std::optional<base::Instant> &past) {
        const qsizetype before = http.requests.size();
        store.show(instance, past);
        (void)QTest::qWaitFor([&store] { return store.changes().has_value(); });
        return http.requests.size() - before;
    };
    QCOMPARE(show(u"alice"_s, {}), 1);
    QCOMPARE(show(u"alice"_s, {}), 0);
    QCOMPARE(show(u"bob"_s, {}), 1);
    QCOMPARE(show(u"bob"_s, clock.now() - 24h), 1);
    QVERIFY(store.changes()->value().isEmpty());
    clock.advance(2min);
    QCOMPARE(show(u"bob"_s, clock.now() - 24h), 1);
}

void TestChange::aFailureIsKnown()
{
    ManualClock clock;
    FakeClient http({});
    http.breakDown(base::Error::Kind::Rejected);
    changes::ChangesStore store(metrics::PrometheusClient(http, QUrl(u"http://m.example"_s)), 0s, clock);
    store.show(u"alice"_s, {});
    QTRY_VERIFY(store.changes());
    QCOMPARE(store.changes()->error().kind, base::Error::Kind::Rejected);
}

void TestChange::theWordsSayWhatHappened_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("said");
    QTest::newRow("start") << Change{.kind = Kind::Start} << u"the machine started"_s;
    QTest::newRow("kernel") << Change{.kind = Kind::Kernel, .what = u"6.12"_s} << u"kernel 6.12"_s;
    QTest::newRow("all updates") << Change{.kind = Kind::Updates, .before = 12}
                                 << u"12 update(s) installed, none is left"_s;
    QTest::newRow("some updates") << Change{.kind = Kind::Updates, .before = 12, .after = 3}
                                  << u"9 update(s) installed, 3 left"_s;
    QTest::newRow("container") << Change{.kind = Kind::Container, .what = u"<b>we\nkan"_s}
                               << u"container <b>we kan started"_s;
}

void TestChange::theWordsSayWhatHappened()
{
    QFETCH(Change, change);
    QTEST(changes::changeText(change), "said");
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
