// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/questions.h"
#include "models/signals/catalogue.h"
#include "tests/support/fixturestore.h"

#include <QDateTime>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using signals::Signal;
using Vector = FixtureStore::Vector;

namespace {

const QStringList someTargets{u"alice:9100"_s, u"alice:9221"_s, u"pica01:8080"_s};

/// The same fleet in both kinds of store.
struct Fleet {
    FixtureStore victoria{FixtureStore::Kind::VictoriaMetrics};
    FixtureStore prometheus{FixtureStore::Kind::Prometheus};

    bool start(const QString &file, qint64 moment)
    {
        const QList<FixtureSample> samples = fixtureSamples(file, moment);
        return victoria.start(samples, moment) && prometheus.start(samples, moment);
    }
};

/// One value a subject and part, the worst of several: as the program asks.
QString asReadings(const Signal &signal)
{
    const QStringList labels =
        QStringList{signal.namedBy.isEmpty() ? u"instance"_s : signal.namedBy} + signal.parts;
    const bool below = signal.rule.direction == signals::Rule::Direction::Below;
    return (below ? u"min"_s : u"max"_s) + u" by ("_s + labels.join(u", "_s) + u") ("_s
        + health::filledQuery(signal.query, {}, 5min) + u")"_s;
}

/// Everything the program asks for a signal.
QStringList expressionsOf(const Signal &signal, const QStringList &only)
{
    QStringList all{asReadings(signal), health::filledQuery(signal.query, only, 5min),
                    health::filledQuery(signal.drilldown, only, 5min)};
    if (!signal.datedBy.isEmpty())
        all.append(u"max by (instance) ("_s + health::filledQuery(signal.datedBy, only, 5min) + u')');
    for (const signals::Family &family : signal.families) {
        for (const QString &selector : family)
            all.append(u"max by (instance) (timestamp("_s + selector + u"))"_s);
    }
    return all;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::max(1.0, std::abs(a));
}

/// Where two answers differ; empty when they do not.
QString difference(const Vector &a, const Vector &b)
{
    if (a.keys() != b.keys())
        return a.keys().join(u" | "_s) + u" <> "_s + b.keys().join(u" | "_s);
    for (const QString &labels : a.keys()) {
        if (!isNear(a[labels], b[labels]))
            return u"%1: %2 <> %3"_s.arg(labels).arg(a[labels]).arg(b[labels]);
    }
    return {};
}

void aRowForEachSignal()
{
    QTest::addColumn<Signal>("signal");
    for (const Signal &signal : signals::loadCatalogue().entries)
        QTest::newRow(qPrintable(signal.id)) << signal;
}

} // namespace

/// Every expression of the catalogue, asked of real servers that hold a healthy and an ailing fleet.
class TestCatalogueServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothServersAcceptAndAgree_data() { aRowForEachSignal(); }
    void bothServersAcceptAndAgree();
    void jointQuestionsAreAcceptedToo();
    void rulesSeeTheAilingAndSpareTheHealthy_data() { aRowForEachSignal(); }
    void rulesSeeTheAilingAndSpareTheHealthy();
    void valuesAreRight_data();
    void valuesAreRight();

private:
    Fleet m_healthy;
    Fleet m_ailing;
};

void TestCatalogueServers::initTestCase()
{
    if (const QString program = FixtureStore::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    const qint64 moment =
        QDateTime::currentSecsSinceEpoch() - 120; // older than what VictoriaMetrics holds back
    QVERIFY2(m_healthy.start(QFINDTESTDATA("../fixtures/signals/healthy.prom"), moment),
             m_healthy.prometheus.log().constData());
    QVERIFY2(m_ailing.start(QFINDTESTDATA("../fixtures/signals/ailing.prom"), moment),
             m_ailing.prometheus.log().constData());
}

void TestCatalogueServers::bothServersAcceptAndAgree()
{
    QFETCH(Signal, signal);
    for (const Fleet *fleet : {&m_healthy, &m_ailing}) {
        for (const QStringList &only : {QStringList(), someTargets}) {
            for (const QString &expression : expressionsOf(signal, only)) {
                const auto a = fleet->victoria.ask(expression);
                const auto b = fleet->prometheus.ask(expression);
                QVERIFY2(a && b, qPrintable(expression));
                const QString apart = difference(*a, *b);
                QVERIFY2(apart.isEmpty(), qPrintable(expression + u"\n"_s + apart));
            }
        }
    }
}

/// What the program makes of the catalogue: many signals in one question, how long a limit has been passed,
/// and when what is missing was last seen.
void TestCatalogueServers::jointQuestionsAreAcceptedToo()
{
    const QList<Signal> entries = signals::loadCatalogue().entries;
    QStringList questions;
    for (const health::Question &question : health::questionsOf(entries))
        questions.append(question.promql);
    for (const Signal &signal : entries)
        questions += health::excursionsQueries({{signal, someTargets}});
    for (const health::FamilyOf &family : health::familiesOf(entries))
        questions.append(health::lastSeenQuery({{.family = family, .values = someTargets}}));
    questions.removeAll(QString());
    for (const Fleet *fleet : {&m_healthy, &m_ailing}) {
        for (const QString &question : std::as_const(questions)) {
            const auto a = fleet->victoria.ask(question);
            const auto b = fleet->prometheus.ask(question);
            QVERIFY2(a && b, qPrintable(question));
            QVERIFY2(difference(*a, *b).isEmpty(), qPrintable(question + difference(*a, *b)));
        }
    }
}

void TestCatalogueServers::rulesSeeTheAilingAndSpareTheHealthy()
{
    QFETCH(Signal, signal);
    const auto first = signal.rule.firstLimit();
    if (!first)
        return;
    const auto passes = [&](double value) { return signal.rule.passes(value, *first); };
    const QList<double> healthy = m_healthy.prometheus.ask(asReadings(signal)).value_or(Vector()).values();
    const QList<double> ailing = m_ailing.prometheus.ask(asReadings(signal)).value_or(Vector()).values();
    QVERIFY(!healthy.isEmpty() || signal.quiet);
    QVERIFY(std::ranges::none_of(healthy, passes));
    // A sample cannot be old in a store that is asked for the moment of its last samples.
    QVERIFY(std::ranges::any_of(ailing, passes) || signal.id == "scrape_age"_L1);
}

/// What the exporters' versions and the servers get wrong, each by name, and what must be seen all the same.
void TestCatalogueServers::valuesAreRight_data()
{
    QTest::addColumn<bool>("ailing");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("labels");
    QTest::addColumn<std::optional<double>>("value");
    const auto row = [](const char *name, bool ailing, const char *id, const char *labels,
                        std::optional<double> value) {
        QTest::newRow(name) << ailing << QString::fromLatin1(id) << QString::fromLatin1(labels) << value;
    };
    const auto healthy = [&](const char *name, const char *id, const char *labels,
                             std::optional<double> value) { row(name, false, id, labels, value); };
    const auto ailing = [&](const char *name, const char *id, const char *labels,
                            std::optional<double> value) { row(name, true, id, labels, value); };
    // Traps.
    healthy("smartctl failed once", "smart", R"(disk="/dev/sda", instance="alice:9100")", 1);
    healthy("NVMe that is not \"available\"", "smart", R"(disk="/dev/nvme0", instance="alice:9100")", 1);
    healthy("device_error label", "disk", R"(instance="bob:9100", mountpoint="/")", 0.25);
    healthy("a counter that has just appeared", "oom", R"(instance="bob:9100")", 0);
    healthy("an attribute that has just appeared", "smart_trend",
            R"(disk="/dev/sda", instance="alice:9100", name="reallocated_sector_ct")", 0);
    healthy("an attribute that may rise", "smart_trend",
            R"(device="/dev/bus/0", disk="3", instance="bob:9100", name="temperature_celsius")", {});
    healthy("no swap", "swap", R"(instance="alice:9100")", {});
    healthy("no inodes to run out of", "inodes", R"(instance="bob:9100", mountpoint="/")", {});
    healthy("a CD is read-only", "readonly", R"(instance="alice:9100", mountpoint="/media/cdrom")", {});
    healthy("a RAID check", "raid_sync", R"(device="md0", instance="alice:9100")", 0);
    healthy("a sensor that is not connected", "temperature", R"(chip="nct6775", instance="alice:9100")", {});
    healthy("a bridge counts twice", "net_receive", R"(instance="alice:9100")", 20000);
    healthy("a guest that is off on purpose", "pve_guest", R"(name="oldbox")", 1);
    healthy("a template", "pve_guest", R"(name="debian-template")", {});
    healthy("no health check", "container_health", R"(instance="pica01:8080", name="nocheck")", {});
    healthy("a container with both its ids", "container_memory_limit",
            R"(instance="pica01:8080", name="pads")", 0.5);
    healthy("no memory limit", "container_memory_limit", R"(instance="pica01:8080", name="padsdb")", {});
    healthy("no memory limit, as older cAdvisor says it", "container_memory_limit",
            R"(instance="pica01:8080", name="cache")", {});
    healthy("neither the root nor pods, nor a container twice", "container_cpu", R"(instance="pica01:8080")",
            0.7);
    healthy("the same of memory", "container_memory", R"(instance="pica01:8080")", 2.9e9);
    healthy("the same of what comes in, without tunnels", "container_receive", R"(instance="pica01:8080")",
            1700);
    healthy("the same of what goes out", "container_transmit", R"(instance="pica01:8080")", 3400);
    healthy("a processor limit", "container_throttled", R"(instance="pica01:8080")", 0.25);
    ailing("no processor limit", "container_throttled", R"(instance="pica01:8080")", 0);
    ailing("a busy container", "container_cpu", R"(instance="pica01:8080")", 3.5);
    ailing("a container near its limit", "container_memory_limit", R"(instance="pica01:8080", name="mail")",
           0.96);
    ailing("the limit of a removed container", "container_memory_limit",
           R"(instance="pica01:8080", name="wiki")", {});
    ailing("a removed container", "container_gone", R"(instance="pica01:8080", name="wiki")", 1800);
    ailing("a container created again", "container_gone", R"(instance="pica01:8080", name="mail")", {});
    ailing("a disk of today has no forecast", "disk_full_in", R"(instance="alice:9100", mountpoint="/new")",
           {});
    ailing("a guest with two names", "pve_guest", R"(name="pica2")", 1);
    ailing("a storage that is off", "pve_storage", R"(node="alice", storage="off")", {});
    healthy("a certificate that was replaced", "cert_days", R"(cn="pad.example", instance="pica01:8082")",
            60);
    healthy("a certificate for nobody", "cert_days", R"(cn="TRAEFIK DEFAULT CERT", instance="pica01:8082")",
            {});
    ailing("a certificate that was not", "cert_days", R"(cn="pad.example", instance="pica01:8082")", 5);
    // Both sides of an exporter's versions.
    healthy("RAID of 1.10", "raid_missing", R"(device="md1", instance="bob:9100")", 0);
    ailing("RAID of 1.10 lacks a disk", "raid_missing", R"(device="md1", instance="dora:9100")", 1);
    ailing("RAID before 1.10 lacks a disk", "raid_missing", R"(device="md0", instance="alice:9100")", 1);
    ailing("RAID that did not start", "raid_missing", R"(device="md7", instance="alice:9100")", 1);
    ailing("SMART of smartmon.sh", "smart", R"(disk="/dev/sda", instance="alice:9100")", 0);
    ailing("SMART of smartmon.py", "smart", R"(device="/dev/bus/0", disk="3", instance="dora:9100")", 0);
    ailing("SMART of smartctl_exporter", "smart", R"(device="sda", instance="carol:9633")", 0);
    ailing("trend of smartmon.sh", "smart_trend",
           R"(disk="/dev/sda", instance="alice:9100", name="current_pending_sector")", 7);
    ailing("trend of smartmon.py", "smart_trend",
           R"(device="/dev/bus/0", disk="3", instance="dora:9100", name="offline_uncorrectable")", 3);
    ailing("trend of smartctl_exporter", "smart_trend",
           R"(device="sda", instance="carol:9633", name="Current_Pending_Sector")", 5);
    ailing("NVMe of nvme_metrics.sh", "nvme_warning", R"(device="nvme0", instance="alice:9100")", 4);
    ailing("NVMe of nvme_metrics.py", "nvme_warning", R"(device="/dev/nvme0n1", instance="dora:9100")", 1);
    ailing("NVMe of smartctl_exporter", "nvme_wear", R"(device="nvme1", instance="carol:9633")", 0.85);
    // Updates: three generations of collectors.
    healthy("apt_info.py says nothing when nothing waits", "updates_security", R"(instance="alice:9100")", 0);
    healthy("what came today", "updates_security", R"(instance="bob:9100")", 0);
    ailing("the zero of apt.sh", "updates_other", R"(instance="gina:9100")", 0);
    ailing("Debian 10 does not tell security apart", "updates_security", R"(instance="frank:9100")", {});
    ailing("apt.sh counts nothing as held", "updates_held", R"(instance="gina:9100")", {});
    ailing("nobody would ask for a reboot", "reboot_required", R"(instance="gina:9100")", {});
    healthy("needrestart says that the newest kernel runs", "reboot_required", R"(instance="alice:9100")", 0);
    ailing("several origins of one package", "updates_security", R"(instance="alice:9100")", 20);
    ailing("apt.sh names the archive of Debian 10", "updates_security", R"(instance="erin:9100")", 4);
    ailing("all that waits counted as held", "updates_held", R"(instance="dora:9100")", 0);
    ailing("a reboot that only needrestart knows of", "reboot_required", R"(instance="dora:9100")", 1);
    ailing("a dead script", "apt_textfile_age", R"(instance="alice:9100")", 90'000);
    // What is worked out.
    ailing("dead for longer than its job is known by", "reach", R"(instance="bob:9100")", 0);
    ailing("full in", "disk_full_in", R"(instance="alice:9100", mountpoint="/")", 100'000);
    ailing("a degraded pool", "zfs", R"(instance="alice:9100", zpool="tank")", 1);
    ailing("a suspended pool", "zfs", R"(instance="alice:9100", zpool="dead")", 2);
    ailing("a clock that nobody sets", "clock", R"(instance="dora:9100")", 16);
    ailing("a clock an hour off that nobody sets", "clock", R"(instance="alice:9100")", 3616);
    ailing("a reboot, by a clock that is off", "reboot_recent", R"(instance="alice:9100")", 600);
    ailing("hotter than its own limit", "temperature_margin", R"(chip="target0:0:0", instance="alice:9100")",
           -2);
    ailing("errors without packets", "net_errors", R"(device="eno2", instance="alice:9100")", 0.5);
    ailing("a guest in no backup job", "pve_backup", R"(instance="alice:9221", name="pica01")", 1);
}

void TestCatalogueServers::valuesAreRight()
{
    QFETCH(bool, ailing);
    QFETCH(QString, id);
    QFETCH(QString, labels);
    QFETCH(std::optional<double>, value);
    const Fleet &fleet = ailing ? m_ailing : m_healthy;
    const signals::Catalogue catalogue = signals::loadCatalogue();
    for (const FixtureStore *store : {&fleet.victoria, &fleet.prometheus}) {
        const auto answer = store->ask(asReadings(*catalogue.find(id)));
        QVERIFY(answer);
        QVERIFY2(answer->contains(labels) == value.has_value(), qPrintable(answer->keys().join(u" | "_s)));
        QVERIFY2(!value || isNear((*answer)[labels], *value), qPrintable(QString::number((*answer)[labels])));
    }
}

QTEST_GUILESS_MAIN(TestCatalogueServers)
#include "tst_catalogueservers.moc"
