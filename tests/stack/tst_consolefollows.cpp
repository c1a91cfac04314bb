// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A console that goes on asking shows, sample for sample, what the store says of the whole.
#include "models/console/consolestore.h"
#include "models/http/networkclient.h"
#include "tests/support/bothstores.h"
#include "tests/support/manualclock.h"
#include "tests/support/samelines.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using console::Answer;
using console::ConsoleStore;

namespace {

constexpr qint64 interval = 15; ///< s
constexpr qint64 followed = 15 * 60; ///< s at the end, while which somebody looks
constexpr qint64 all = 3 * 3600 + followed;

/// Machines that stay, pause, end, and begin while somebody looks.
QList<FixtureSample> samplesUntil(qint64 moment)
{
    QList<FixtureSample> samples;
    std::mt19937 random(29);
    for (qint64 back = all; back >= 0; back -= interval) {
        const qint64 at = moment - back;
        const auto add = [&](const QByteArray &name, double value) {
            samples.append({.series = "load{instance=\"" + name + "\"}", .value = value, .at = at});
        };
        add("bob", double(random() % 1000) / 10);
        if (back / 700 % 3 != 0)
            add("carol", double(random() % 10));
        if (back > followed / 2)
            add("dave", double(random() % 100));
        if (back < followed * 2 / 3)
            add("alice", double(random() % 100));
        samples.append({.series = "up", .value = 1, .at = at});
    }
    std::ranges::stable_sort(samples, {}, &FixtureSample::series);
    return samples;
}

std::optional<Answer> answered(ConsoleStore &store)
{
    const bool ended = QTest::qWaitFor([&store] { return !store.isRunning(); }, 20'000);
    return ended && !store.answer().error && !store.refused() ? store.answer().snapshot : std::nullopt;
}

/// VictoriaMetrics lists what topk() gives by its values, ours keep their places and so their colours.
metrics::Lines sorted(const Answer &answer)
{
    metrics::Lines lines{.lines = answer.lines};
    std::ranges::sort(lines.lines, {}, &metrics::LabelledLine::labels);
    return lines;
}

} // namespace

class TestConsoleFollows : public QObject, private BothStores {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsFollowedIsTheWhole_data();
    void whatIsFollowedIsTheWhole();
};

void TestConsoleFollows::initTestCase()
{
    if (const QString missing = FixtureStore::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    const QByteArray failed = startBoth(samplesUntil);
    QVERIFY2(failed.isEmpty(), failed.constData());
}

void TestConsoleFollows::whatIsFollowedIsTheWhole_data()
{
    QTest::addColumn<const FixtureStore *>("store");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("continued");
    const auto row = [](const FixtureStore &store, const char *name, const QString &query, bool continued) {
        QTest::addRow("%s: %s", name, qPrintable(query)) << &store << query << continued;
    };
    for (const auto &[store, name] :
         {std::pair(&m_victoria, "VictoriaMetrics"), std::pair(&m_prometheus, "Prometheus")}) {
        row(*store, name, u"load"_s, true);
        row(*store, name, u"load > 70"_s, true);
        row(*store, name, u"topk(1, load)"_s, true);
        row(*store, name, u"avg_over_time(load[5m])"_s, true);
        row(*store, name, u"load - load @ start()"_s, false);
    }
    row(m_victoria, "VictoriaMetrics", u"running_sum(load)"_s, false);
    row(m_victoria, "VictoriaMetrics", u"topk_last(1, load)"_s, false);
}

/// Refreshes while the clock goes on, by other steps than those of the range, and compares each time.
void TestConsoleFollows::whatIsFollowedIsTheWhole()
{
    QFETCH(const FixtureStore *, store);
    QFETCH(const QString, query);
    QFETCH(const bool, continued);
    http::NetworkClient http({.origin = http::Origin::of(store->url())});
    ManualClock clock(base::instantFromMs((m_moment - followed) * 1000));
    const metrics::PrometheusClient client(http, store->url());
    const console::Question question{.promql = query, .overTime = true, .length = 2h};
    ConsoleStore follower(client, {}, clock);
    follower.ask(question);
    QVERIFY(answered(follower));
    for (int round = 0; round < 9; ++round) {
        clock.advance(43s); // 9 of them are less than what is followed at most
        follower.follow();
        const auto ours = answered(follower);
        QVERIFY(ours);
        QCOMPARE(ours->isContinued(), continued);
        ConsoleStore other(client, {}, clock);
        other.ask(question);
        const auto whole = answered(other);
        QVERIFY(whole);
        QCOMPARE(ours->range, whole->range);
        const QString difference = samelines::difference(sorted(*ours), sorted(*whole));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

QTEST_GUILESS_MAIN(TestConsoleFollows)
#include "tst_consolefollows.moc"
