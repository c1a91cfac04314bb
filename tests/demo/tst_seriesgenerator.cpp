// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/fleetparser.h"
#include "app/demo/seriesgenerator.h"
#include "tests/support/manualclock.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace demo;

namespace {

constexpr double minute = 60;
constexpr double day = 86'400;
constexpr double outageMinutes = 52;

/// Looks a series up by what its labels contain.
const Series *seriesWith(const SeriesGenerator &generator, const QList<QByteArray> &parts)
{
    for (const SeriesGroup &group : generator.groups())
        for (const Series &series : group.series)
            if (std::ranges::all_of(parts,
                                    [&](const QByteArray &part) { return series.labels.contains(part); }))
                return &series;
    return nullptr;
}

bool isCounter(const Series &series)
{
    return series.labels.startsWith("{\"__name__\":\"node_") && series.labels.contains("_total\"");
}

} // namespace

class TestSeriesGenerator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameInstantGivesTheSameValue();
    void countersNeverFallBetweenBoots();
    void countersStartAnewAtTheReboot();
    void theModesOfACoreAddUpToTime();
    void gaugesHaveNoJumpInAMinute_data();
    void gaugesHaveNoJumpInAMinute();
    void everyLabelSetIsUniqueAndJson();
    void theOutageSilencesTheHypervisorAndItsVms();
    void alertsFireSomeMinutesBehindAnOutage();
    void theOutageChangesBootTimeAndKernel();
    void aLossZeroesTheCountsUntilTheRestore();
    void aLossEndsWithContainersUnderOtherIds();
    void nowTellsOneStory();
    void gaugesKeepTheirBounds();

private:
    ManualClock m_clock;
    double m_now = toSeconds(m_clock.now());
    std::unique_ptr<SeriesGenerator> m_generator;
};

void TestSeriesGenerator::initTestCase()
{
    m_generator = std::make_unique<SeriesGenerator>(shippedFleet().value(), m_clock.now());
    QCOMPARE(m_generator->incidents().size(), 2u);
}

void TestSeriesGenerator::theSameInstantGivesTheSameValue()
{
    const SeriesGenerator again(shippedFleet().value(), m_clock.now());
    for (std::size_t group = 0; group < again.groups().size(); ++group)
        for (std::size_t index = 0; index < again.groups()[group].series.size(); ++index) {
            const Series &one = m_generator->groups()[group].series[index];
            const Series &other = again.groups()[group].series[index];
            QCOMPARE(one.labels, other.labels);
            for (const double at : {m_now - 29.3 * day, m_now - 77, m_now, m_now + day})
                QVERIFY(one.value(at) == other.value(at)
                        || (std::isnan(one.value(at)) && std::isnan(other.value(at))));
        }
}

void TestSeriesGenerator::countersNeverFallBetweenBoots()
{
    const Stretch outage = m_generator->incidents().back();
    for (const SeriesGroup &group : m_generator->groups())
        for (const Series &series : group.series) {
            if (!isCounter(series))
                continue;
            double before = series.value(outage.to);
            for (double at = outage.to; at < m_now + day; at += at < m_now - 2000 ? 1800 : 15) {
                const double value = series.value(at);
                if (!(value >= before))
                    QFAIL(QByteArray(series.labels + " falls from " + QByteArray::number(before, 'g', 17)
                                     + " to " + QByteArray::number(value, 'g', 17))
                              .constData());
                before = value;
            }
        }
}

void TestSeriesGenerator::countersStartAnewAtTheReboot()
{
    const Series *idle = seriesWith(*m_generator, {"node_cpu_seconds_total", "bob.example:9100", "idle"});
    const Stretch outage = m_generator->incidents().back();
    QCOMPARE_GT(idle->value(outage.from), 10 * day);
    QCOMPARE_LT(idle->value(outage.to), 5 * minute);
    QCOMPARE_GE(idle->value(outage.to), 0);
}

void TestSeriesGenerator::theModesOfACoreAddUpToTime()
{
    double sum = 0;
    for (const SeriesGroup &group : m_generator->groups())
        for (const Series &series : group.series)
            if (series.labels.contains("node_cpu_seconds_total") && series.labels.contains("alice.example")
                && series.labels.contains("\"cpu\":\"2\""))
                sum += series.value(m_now) - series.value(m_now - 3600);
    QCOMPARE_LT(std::abs(sum - 3600), 0.2); // eight modes, each cut to a hundredth of a second
}

void TestSeriesGenerator::gaugesHaveNoJumpInAMinute_data()
{
    QTest::addColumn<QByteArray>("metric");
    QTest::addColumn<double>("mostPerMinute");

    QTest::newRow("memory") << QByteArray("node_memory_MemAvailable_bytes") << 0.03;
    QTest::newRow("disk") << QByteArray("node_filesystem_avail_bytes") << 0.01;
    QTest::newRow("long load") << QByteArray("node_load15") << 0.1;
    QTest::newRow("latency") << QByteArray("probe_duration_seconds") << 0.2;
    QTest::newRow("accounts") << QByteArray("mattermost_users_total") << 0.03;
}

void TestSeriesGenerator::gaugesHaveNoJumpInAMinute()
{
    QFETCH(QByteArray, metric);
    QFETCH(double, mostPerMinute);

    const Series *series =
        seriesWith(*m_generator, {'"' + metric + '"', metric.startsWith("node") ? "pica01" : "team"});
    QVERIFY(series);
    // Across the instant of making, where history ends and the live feed begins, and across each tier's
    // border.
    for (const double border : {0.0, 5 * minute, day, 7 * day})
        for (double at = m_now - border - 1800; at < m_now - border + 1800; at += minute) {
            const double here = series->value(at);
            QCOMPARE_LE(std::abs(series->value(at + minute) - here), mostPerMinute * here);
        }
}

void TestSeriesGenerator::everyLabelSetIsUniqueAndJson()
{
    QSet<QByteArray> seen;
    for (const SeriesGroup &group : m_generator->groups())
        for (const Series &series : group.series) {
            const QJsonObject labels = QJsonDocument::fromJson(series.labels).object();
            QVERIFY2(labels.contains("__name__"_L1) && labels.contains("instance"_L1),
                     series.labels.constData());
            QVERIFY2(!seen.contains(series.labels), series.labels.constData());
            seen.insert(series.labels);
        }
    QCOMPARE_GT(seen.size(), 1200);
}

void TestSeriesGenerator::theOutageSilencesTheHypervisorAndItsVms()
{
    const Stretch outage = m_generator->incidents().back();
    QCOMPARE(outage.to - outage.from, outageMinutes * minute);
    for (const QByteArray &host : {"bob"_ba, "mail"_ba, "ldap"_ba, "cloud"_ba}) {
        const Series *up = seriesWith(*m_generator, {"\"up\"", host + ".example:9100"});
        QCOMPARE(up->value(outage.from - 1), 1);
        QCOMPARE(up->value(outage.from + 10 * minute), 0);
        QCOMPARE(up->value(outage.to), 1);
    }
    QCOMPARE(seriesWith(*m_generator, {"\"up\"", "alice.example:9100"})->value(outage.from + 10 * minute), 1);
    QCOMPARE(seriesWith(*m_generator, {"probe_success", "webmail"})->value(outage.from + 10 * minute), 0);
    QCOMPARE(seriesWith(*m_generator, {"probe_success", "team"})->value(outage.from + 10 * minute), 1);
}

void TestSeriesGenerator::alertsFireSomeMinutesBehindAnOutage()
{
    const Stretch outage = m_generator->incidents().back();
    for (const QByteArray &about : {"HostDown"_ba, "ServiceDown"_ba}) {
        const QByteArray target = about == "HostDown" ? "bob.example:9100"_ba : "https://webmail.example"_ba;
        const Series *alert = seriesWith(*m_generator, {"\"ALERTS\"", about, target});
        QVERIFY(alert);
        QVERIFY(std::isnan(alert->value(outage.from + minute)));
        QCOMPARE(alert->value(outage.from + 4 * minute), 1);
        QVERIFY(std::isnan(alert->value(outage.to)));
        QVERIFY(std::isnan(alert->value(m_now)));
    }
    QVERIFY(std::isnan(seriesWith(*m_generator, {"vmalert_iteration_total"})->value(m_now)));
}

void TestSeriesGenerator::theOutageChangesBootTimeAndKernel()
{
    const Stretch outage = m_generator->incidents().back();
    const Series *boot = seriesWith(*m_generator, {"node_boot_time_seconds", "bob"});
    QCOMPARE_LT(boot->value(outage.from), outage.from - 100 * day);
    QCOMPARE_LT(outage.to - boot->value(outage.to), 3 * minute);
    QVERIFY(std::isnan(seriesWith(*m_generator, {"node_uname_info", "bob", "6.8.12-15-pve"})->value(m_now)));
    QCOMPARE(seriesWith(*m_generator, {"node_uname_info", "bob", "6.14.11-5-pve"})->value(m_now), 1);
}

void TestSeriesGenerator::aLossZeroesTheCountsUntilTheRestore()
{
    const Stretch loss = m_generator->incidents().front();
    const Series *pads = seriesWith(*m_generator, {"etherpad_pads_count", "pad.example"});
    const double before = pads->value(loss.from - 1);
    QCOMPARE_GT(before, 40'000);
    QCOMPARE(pads->value(loss.from), 0);
    QCOMPARE(pads->value(loss.to - 1), 0);
    QCOMPARE_LT(pads->value(loss.to), before); // the backup was of last night
    QCOMPARE_GT(pads->value(loss.to), before - 200);
    QCOMPARE_GT(seriesWith(*m_generator, {"\"hedgedoc_notes\""})->value(m_now), 9000);
}

/// cAdvisor's series of a container end with it, and those of the next one begin at nothing.
void TestSeriesGenerator::aLossEndsWithContainersUnderOtherIds()
{
    const Stretch loss = m_generator->incidents().front();
    const double again = loss.from + 25 * minute;
    for (const double at : {loss.from, again, m_now}) {
        QList<double> counted;
        for (const SeriesGroup &group : m_generator->groups())
            for (const Series &series : group.series)
                if (series.labels.contains("container_cpu_usage_seconds_total")
                    && series.labels.contains("\"name\":\"pad\"") && !std::isnan(series.value(at)))
                    counted.append(series.value(at));
        QCOMPARE(counted.size(), 1);
        QCOMPARE(counted.first() < minute, at == again);
    }
    for (const SeriesGroup &group : m_generator->groups())
        for (const Series &series : group.series)
            if (series.labels.contains("container_memory_working_set_bytes")
                && series.labels.contains("\"name\""))
                for (double at = m_now - 14 * day; at < m_now; at += 3600) {
                    const auto limit = QByteArray(series.labels)
                                           .replace("memory_working_set_bytes", "spec_memory_limit_bytes");
                    const double most = seriesWith(*m_generator, {limit})->value(at);
                    QVERIFY2(!(most > 0) || series.value(at) < 0.9 * most, series.labels.constData());
                }
}

void TestSeriesGenerator::nowTellsOneStory()
{
    int nearlyFull = 0;
    int rebooting = 0;
    for (const SeriesGroup &group : m_generator->groups())
        for (const Series &series : group.series) {
            const double value = series.value(m_now);
            if (series.labels.contains("node_filesystem_avail_bytes")) {
                const auto size = QByteArray(series.labels).replace("_avail_", "_size_");
                const double whole = seriesWith(*m_generator, {size})->value(m_now);
                nearlyFull += value / whole < 0.15;
                QCOMPARE_GT(value / whole, 0.07);
            }
            rebooting += series.labels.contains("node_reboot_required") && value == 1;
            if (series.labels.contains("\"up\"") || series.labels.contains("probe_success"))
                QVERIFY2(value == 1, series.labels.constData());
        }
    QCOMPARE(nearlyFull, 1);
    QCOMPARE(rebooting, 1);
}

void TestSeriesGenerator::gaugesKeepTheirBounds()
{
    for (const SeriesGroup &group : m_generator->groups())
        for (const Series &series : group.series)
            for (double at = m_now - 365 * day; series.yearlong && at < m_now + 20 * day; at += 5.5 * day)
                QVERIFY2(std::isnan(series.value(at)) || series.value(at) >= 0, series.labels.constData());
}

QTEST_GUILESS_MAIN(TestSeriesGenerator)
#include "tst_seriesgenerator.moc"
