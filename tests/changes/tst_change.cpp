// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changequestions.h"
#include "models/changes/changereader.h"
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
metrics::Series seriesOf(const QString &mark, const QList<double> &hourly, const metrics::Labels &labels = {})
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
    row("a machine that runs on", {seriesOf(u"start"_s, {seconds(long_ago), seconds(long_ago)})}, {});
    row("a restart, at its own time", {seriesOf(u"start"_s, {seconds(long_ago), seconds(restart)})},
        {{.kind = Kind::Start, .at = restart}});
    row("a clock that was set does not restart",
        {seriesOf(u"start"_s, {seconds(begin + 1h), seconds(begin + 1h) + 5})},
        {{.kind = Kind::Start, .at = begin + 1h}});
    row("a boot time nobody can have", {seriesOf(u"start"_s, {1e300, gone})}, {});
    row("another kernel",
        {seriesOf(u"kernel"_s, {gone, gone, gone, 1}, {{u"release"_s, u"6.12"_s}}),
         seriesOf(u"kernel was"_s, {gone, gone, gone, 1}, {{u"release"_s, u"6.1"_s}})},
        {{.kind = Kind::Kernel, .at = begin + 3h, .what = u"6.12"_s, .former = u"6.1"_s}});
    row("updates that were installed",
        {seriesOf(u"updates"_s, {gone, gone, gone, 0}), seriesOf(u"updates was"_s, {gone, gone, gone, 12})},
        {{.kind = Kind::Updates, .at = begin + 3h, .before = 12, .after = 0}});
    row("before the time that is looked at", {seriesOf(u"updates"_s, {3})}, {});
    row("a container that started",
        {seriesOf(u"container"_s, {seconds(long_ago), seconds(restart)}, {{u"name"_s, u"wekan"_s}})},
        {{.kind = Kind::Container, .at = restart, .what = u"wekan"_s}});
    row("a container with another image",
        {seriesOf(u"image"_s, {gone, 1}, {{u"name"_s, u"wekan"_s}, {u"image"_s, u"wekan:8"_s}}),
         seriesOf(u"image was"_s, {gone, 1}, {{u"name"_s, u"pad"_s}, {u"image"_s, u"pad:1"_s}}),
         seriesOf(u"image was"_s, {gone, 1}, {{u"name"_s, u"wekan"_s}, {u"image"_s, u"wekan:7"_s}})},
        {{.kind = Kind::Image,
          .at = begin + 1h,
          .what = u"wekan:8"_s,
          .former = u"wekan:7"_s,
          .part = u"wekan"_s}});
    row("a container that is gone", {seriesOf(u"removed"_s, {gone, 1}, {{u"name"_s, u"wekan"_s}})},
        {{.kind = Kind::Removed, .at = begin + 1h, .what = u"wekan"_s}});
    row("a certificate", {seriesOf(u"certificate"_s, {gone, 1.8e9}, {{u"instance"_s, u"https://pad"_s}})},
        {{.kind = Kind::Certificate, .at = begin + 1h, .after = 1.8e9, .instance = u"https://pad"_s}});
    row("one of Traefik", {seriesOf(u"traefik"_s, {gone, 1.8e9}, {{u"cn"_s, u"pad"_s}})},
        {{.kind = Kind::Certificate, .at = begin + 1h, .after = 1.8e9, .part = u"pad"_s}});
    row("a guest on another hypervisor",
        {seriesOf(u"moved"_s, {gone, 1},
                  {{u"id"_s, u"qemu/7"_s}, {u"name"_s, u"ldap"_s}, {u"node"_s, u"bob"_s}}),
         seriesOf(u"moved was"_s, {gone, 1},
                  {{u"id"_s, u"qemu/7"_s}, {u"name"_s, u"ldap"_s}, {u"node"_s, u"alice"_s}})},
        {{.kind = Kind::Moved,
          .at = begin + 1h,
          .what = u"bob"_s,
          .subject = u"ldap"_s,
          .former = u"alice"_s,
          .part = u"qemu/7"_s}});
    row("a guest that was started", {seriesOf(u"guest"_s, {seconds(restart)}, {{u"id"_s, u"qemu/7"_s}})},
        {{.kind = Kind::GuestStart, .at = restart, .part = u"qemu/7"_s}});
    row("a guest that stopped", {seriesOf(u"stopped"_s, {gone, 0}, {{u"id"_s, u"qemu/7"_s}})},
        {{.kind = Kind::GuestStop, .at = begin + 1h, .part = u"qemu/7"_s}});
    row("a configuration", {seriesOf(u"reload"_s, {seconds(restart)}, {{u"of"_s, u"prometheus"_s}})},
        {{.kind = Kind::Reload, .at = restart, .what = u"prometheus"_s}});
    row("an alert",
        {seriesOf(u"alert"_s, {gone, 1},
                  {{u"__name__"_s, u"ALERTS"_s},
                   {u"alertname"_s, u"DiskFull"_s},
                   {u"alertstate"_s, u"firing"_s},
                   {u"instance"_s, u"bob:9100"_s}})},
        {{.kind = Kind::Alert,
          .at = begin + 1h,
          .what = u"DiskFull"_s,
          .subject = u"bob"_s,
          .instance = u"bob:9100"_s}});
    row("silence", {seriesOf(u"silence"_s, {gone, 1}, {{u"instance"_s, u"bob:9100"_s}})},
        {{.kind = Kind::Silence, .at = begin + 1h, .instance = u"bob:9100"_s}});
    row("what we did not ask for", {seriesOf(u"else"_s, {1, 2})}, {});
}

void TestChange::whatHappenedIsRead()
{
    QFETCH(QList<metrics::Series>, answer);
    QFETCH(QList<Change>, expected);
    QList<Change> found = changes::changesIn(answer, range);
    for (Change &change : found) {
        QVERIFY(change.query.contains(u'{')); // whatever it is, it can be shown again
        change.query.clear();
    }
    QCOMPARE(found, expected);
}

void TestChange::theNewestComesFirst()
{
    const auto found = changes::changesIn(
        {seriesOf(u"updates"_s, {gone, 0, gone, 0}), seriesOf(u"start"_s, {seconds(begin + 2h + 30min)})},
        range);
    QList<Kind> kinds;
    for (const Change &change : found)
        kinds.append(change.kind);
    QCOMPARE(kinds, (QList<Kind>{Kind::Updates, Kind::Start, Kind::Updates}));
}

void TestChange::theQuestionNamesTheMachineAlone()
{
    const QString query = changes::changesQuery(u"al\"ice.example:9100"_s, range);
    QVERIFY2(query.contains(u"instance=~\"al\\\"ice\\\\.example(:[0-9]+)?\""_s), qPrintable(query));
    QVERIFY(!query.contains(u"$only"_s) && !query.contains(u"$ago"_s));
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
    QTest::newRow("another kernel") << Change{.kind = Kind::Kernel, .what = u"6.12"_s, .former = u"6.1"_s}
                                    << u"kernel 6.12 instead of 6.1"_s;
    QTest::newRow("a start with containers") << Change{.kind = Kind::Start, .with = {u"pad"_s, u"wekan"_s}}
                                             << u"the machine started, and 2 container(s) with it"_s;
    QTest::newRow("image") << Change{.kind = Kind::Image,
                                     .what = u"pad:2"_s,
                                     .former = u"pad:1"_s,
                                     .part = u"pad"_s}
                           << u"container pad runs pad:2 instead of pad:1"_s;
    QTest::newRow("moved") << Change{.kind = Kind::Moved, .what = u"bob"_s, .former = u"alice"_s}
                           << u"moved from alice to bob"_s;
    QTest::newRow("reload") << Change{.kind = Kind::Reload, .what = u"vm_promscrape"_s}
                            << u"VictoriaMetrics read its configuration"_s;
    QTest::newRow("commit") << Change{.kind = Kind::Deploy, .what = u"Newer pad"_s, .id = u"0123456789ab"_s}
                            << u"commit 01234567: Newer pad"_s;
    QTest::newRow("edit without a word")
        << Change{.kind = Kind::WikiEdit, .page = u"infra:bob"_s} << u"page infra:bob was edited"_s;
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
