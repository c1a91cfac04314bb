// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backups/backupquestions.h"
#include "models/backups/backupreader.h"
#include "models/backups/backuprecords.h"
#include "models/records/recordsmodel.h"
#include "tests/support/fixturestore.h"
#include "tests/support/writtensubjects.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using backups::Backup;
using backups::Loss;
using backups::SiteLoss;
using base::State;
using metrics::Labels;
using written::Kind;
using Coverage = Backup::Coverage;
using Fate = Loss::Fate;

namespace {

const base::Instant now = base::instantFromMs(1'795'459'200'000); // 2026-11-23 20:00 UTC
constexpr double hour = 3600;

double ago(double seconds)
{
    return double(base::toMs(now)) / 1000 - seconds;
}

/// Two towns with a hypervisor each; what stands on alice is written with the places of its backups.
inventory::Inventory written(const QStringList &places, const QString &service = u"pad"_s)
{
    using written::subject;
    QList<written::Pair> facts{{u"parent"_s, u"alice"_s}};
    if (!places.isEmpty())
        facts.append({u"backup"_s, places});
    return {.subjects = {subject(Kind::Site, u"Compiègne"_s), subject(Kind::Site, u"Lyon"_s),
                         subject(Kind::Hypervisor, u"alice"_s, {{u"site"_s, u"Compiègne"_s}}),
                         subject(Kind::Hypervisor, u"bob"_s, {{u"site"_s, u"Lyon"_s}}),
                         subject(Kind::Vm, u"pica01"_s, facts),
                         subject(Kind::Service, service, {{u"parent"_s, u"pica01"_s}})}};
}

/// What is measured of pica01.
struct Told {
    QList<std::pair<Labels, double>> samples = {};
    QList<std::pair<Labels, double>> remembered = {}; ///< a day ago, and no longer
};

Labels date(const QString &place = {})
{
    Labels labels{{u"__name__"_s, u"backup_last_success_timestamp_seconds"_s},
                  {u"instance"_s, u"pica01.example:9100"_s}};
    if (!place.isEmpty())
        labels.insert(u"datastore"_s, place);
    return labels;
}

Labels pve(const char *mark)
{
    return {{u"instance"_s, u"alice"_s},
            {u"id"_s, u"qemu/101"_s},
            {u"name"_s, u"pica01"_s},
            {u"node"_s, u"alice"_s},
            {u"vigie"_s, QString::fromLatin1(mark)}};
}

survey::Input input(const QStringList &places, const Told &told)
{
    survey::Answer present{.id = backups::nowQuestion.toString(), .at = now};
    for (const auto &[labels, value] : told.samples)
        present.samples.append({.labels = labels, .value = value});
    survey::Answer past{.id = backups::pastQuestion.toString(), .at = now};
    for (const auto &[labels, value] : told.remembered)
        past.series.append({.labels = labels, .times = {base::toMs(now - 24h)}, .values = {value}});
    health::Host host;
    host.name = u"pica01"_s;
    host.kind = u"vm"_s;
    host.instance = u"pica01.example:9100"_s;
    return {.answers = survey::Answers({present, past}),
            .machines = survey::Machines({.hosts = {host}, .moment = now}),
            .directory = inventory::Directory(written(places)),
            .moment = now};
}

const Backup *named(const backups::Backups &all, const QString &name)
{
    const auto found = std::ranges::find(all.all, name, &Backup::name);
    return found == all.all.end() ? nullptr : &*found;
}

const QList<std::pair<Labels, double>> planned{{pve("guest"), ago(5)}, {pve("jobs"), ago(5)}};
const QList<std::pair<Labels, double>> jobless =
    planned + QList<std::pair<Labels, double>>{{pve("jobless"), 1}};

} // namespace

/// One machine in one of two towns, and what is said and measured of its backups.
class TestBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coverageIsWhatIsKnown_data();
    void coverageIsWhatIsKnown();
    void aServiceIsInTheBackupsOfItsMachine();
    void labelsSayWhoseBackupItIs_data();
    void labelsSayWhoseBackupItIs();
    void whenATownBurns_data();
    void whenATownBurns();
    void whoStandsNowhereIsInNoTown();
    void rowsAreAModel();
    void realServersFindTheNames_data();
    void realServersFindTheNames();
};

void TestBackups::coverageIsWhatIsKnown_data()
{
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<Told>("told");
    QTest::addColumn<Coverage>("coverage");
    QTest::addColumn<State>("state");
    const auto row = [](const char *name, const QStringList &places, const Told &told, Coverage coverage,
                        State state) { QTest::newRow(name) << places << told << coverage << state; };
    row("nothing", {}, {}, Coverage::Unknown, State::Unknown);
    row("last night", {}, {.samples = {{date(), ago(20 * hour)}}}, Coverage::Dated, State::Ok);
    row("two days", {}, {.samples = {{date(), ago(48 * hour)}}}, Coverage::Dated, State::Warning);
    row("a week", {}, {.samples = {{date(), ago(168 * hour)}}}, Coverage::Dated, State::Critical);
    row("in milliseconds", {}, {.samples = {{date(), ago(hour) * 1000}}}, Coverage::Dated, State::Ok);
    row("never succeeded", {}, {.samples = {{date(), 0}}}, Coverage::Unknown, State::Unknown);
    row("no longer told", {}, {.remembered = {{date(), ago(30 * hour)}}}, Coverage::Dated, State::Unknown);
    row("a job, and no date", {}, {.samples = planned}, Coverage::Planned, State::Unknown);
    row("no job", {}, {.samples = jobless}, Coverage::None, State::Critical);
    row("no job, but a fresh date", {}, {.samples = jobless + decltype(jobless){{date(), ago(hour)}}},
        Coverage::Dated, State::Ok);
    row("the wiki says where", {u"bob"_s}, {}, Coverage::Written, State::Unknown);
    row("the wiki says that there is none", {u"aucune"_s}, {}, Coverage::None, State::Critical);
}

void TestBackups::coverageIsWhatIsKnown()
{
    QFETCH(const QStringList, places);
    QFETCH(const Told, told);
    const backups::Backups all = backups::read(input(places, told));
    const Backup *backup = named(all, u"pica01"_s);
    QVERIFY(backup);
    QCOMPARE(backup->site, u"Compiègne"_s);
    QTEST(backup->coverage, "coverage");
    QTEST(backup->state, "state");
}

void TestBackups::aServiceIsInTheBackupsOfItsMachine()
{
    const backups::Backups all = backups::read(input({u"bob"_s}, {.samples = {{date(), ago(hour)}}}));
    const Backup *pad = named(all, u"pad"_s);
    QVERIFY(pad);
    QCOMPARE(pad->via, u"pica01"_s);
    QCOMPARE(pad->state, State::Ok);
    QCOMPARE(pad->newest()->site, u"Lyon"_s);
}

void TestBackups::labelsSayWhoseBackupItIs_data()
{
    QTest::addColumn<Labels>("labels");
    QTest::addColumn<QString>("whose");
    const auto from = [](const QString &label, const QString &value) {
        return Labels{{u"__name__"_s, u"x"_s}, {u"instance"_s, u"backups.example:9100"_s}, {label, value}};
    };
    QTest::newRow("a machine") << from(u"vm_name"_s, u"PICA01"_s) << u"pica01"_s;
    QTest::newRow("its full name") << from(u"client_hostname"_s, u"pica01.example"_s) << u"pica01"_s;
    QTest::newRow("a service") << from(u"service"_s, u"pad"_s) << u"pad"_s;
    QTest::newRow("a guest's number") << from(u"vm_id"_s, u"101"_s) << u"pica01"_s;
    QTest::newRow("where it was measured")
        << Labels{{u"__name__"_s, u"x"_s}, {u"instance"_s, u"pica01.example:9100"_s}} << u"pica01"_s;
}

void TestBackups::labelsSayWhoseBackupItIs()
{
    QFETCH(const Labels, labels);
    QFETCH(const QString, whose);
    const auto samples = QList<std::pair<Labels, double>>{{pve("guest"), ago(5)}, {labels, ago(hour)}};
    const backups::Backups all = backups::read(input({}, {.samples = samples}));
    for (const Backup &one : all.all)
        QCOMPARE(one.newest() && one.via.isEmpty(), one.name == whose);
}

void TestBackups::whenATownBurns_data()
{
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<Told>("told");
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<State>("state");
    const auto row = [](const char *name, const QStringList &places, const Told &told, Fate fate,
                        State state) { QTest::newRow(name) << places << told << fate << state; };
    const Told fresh{.samples = {{date(), ago(20 * hour)}}};
    row("elsewhere and fresh", {u"bob"_s}, fresh, Fate::SinceLast, State::Ok);
    row("elsewhere, by a label", {}, {.samples = {{date(u"bob"_s), ago(hour)}}}, Fate::SinceLast, State::Ok);
    row("elsewhere and old", {u"Lyon"_s}, {.samples = {{date(), ago(72 * hour)}}}, Fate::SinceLast,
        State::Warning);
    row("elsewhere, how old nobody tells", {u"bob"_s}, {}, Fate::Unknown, State::Unknown);
    row("elsewhere, no longer told", {u"bob"_s}, {.remembered = {{date(), ago(30 * hour)}}}, Fate::Unknown,
        State::Unknown);
    row("only there", {u"alice"_s}, fresh, Fate::Whole, State::Critical);
    row("nowhere", {}, {.samples = jobless}, Fate::Whole, State::Critical);
    row("nowhere, says the wiki", {u"none"_s}, {}, Fate::Whole, State::Critical);
    row("fresh, nobody knows where", {}, fresh, Fate::Unknown, State::Unknown);
    row("in a place that nobody knows", {u"an attic"_s}, fresh, Fate::Unknown, State::Unknown);
    row("in a place of two towns", {u"alice or bob"_s}, fresh, Fate::Unknown, State::Unknown);
    row("here and elsewhere, one date", {u"alice"_s, u"bob"_s}, fresh, Fate::Unknown, State::Unknown);
    row("here and elsewhere, both dated", {},
        {.samples = {{date(u"alice"_s), ago(hour)}, {date(u"bob"_s), ago(30 * hour)}}}, Fate::SinceLast,
        State::Ok);
    row("nothing is known", {}, {}, Fate::Unknown, State::Unknown);
    row("a job, nobody knows to where", {}, {.samples = planned}, Fate::Unknown, State::Unknown);
}

void TestBackups::whenATownBurns()
{
    QFETCH(const QStringList, places);
    QFETCH(const Told, told);
    const QList<SiteLoss> losses = backups::siteLosses(backups::read(input(places, told)));
    QCOMPARE(losses.first().site, u"Compiègne"_s);
    const auto found = std::ranges::find(losses.first().losses, u"pica01"_s, &Loss::name);
    QVERIFY(found != losses.first().losses.end());
    QTEST(found->fate, "fate");
    QTEST(found->state, "state");
}

void TestBackups::whoStandsNowhereIsInNoTown()
{
    survey::Input one = input({}, {});
    one.directory = inventory::Directory();
    const QList<SiteLoss> losses = backups::siteLosses(backups::read(one));
    QCOMPARE(losses.size(), 1);
    QVERIFY(losses.first().site.isEmpty());
    QCOMPARE(losses.first().count(Fate::Unknown), 1);
}

void TestBackups::rowsAreAModel()
{
    const backups::Backups all = backups::read(input({u"bob"_s}, {.samples = {{date(), ago(hour)}}}));
    records::RecordsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHeadings(backups::coverageHeadings());
    model.setRecords(backups::coverageRecords(all, QLocale::c()));
    QCOMPARE(model.record(0)->cells.size(), model.columnCount());
    const SiteLoss loss = backups::siteLosses(all).first();
    model.setHeadings(backups::lossHeadings());
    model.setRecords(backups::lossRecords(loss, now, QLocale::c()));
    QCOMPARE(model.record(0)->cells.size(), model.columnCount());
    QCOMPARE(backups::lossSummary(loss),
             u"0 lost as a whole, 2 lost since the last backup, 0 of which nobody knows."_s);
}

void TestBackups::realServersFindTheNames_data()
{
    QTest::addColumn<FixtureStore::Kind>("kind");
    QTest::newRow("VictoriaMetrics") << FixtureStore::Kind::VictoriaMetrics;
    QTest::newRow("Prometheus") << FixtureStore::Kind::Prometheus;
}

/// Dates and sizes under the names that exporters give them, and none of their neighbours.
void TestBackups::realServersFindTheNames()
{
    if (const QString program = FixtureStore::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    QFETCH(const FixtureStore::Kind, kind);
    const QByteArrayList found{"backup_last_success_timestamp_seconds",
                               "mysqldump_last_success_timestamp_seconds",
                               "borg_last_backup_timestamp",
                               "borgmatic_last_backup_timestamp",
                               "restic_backup_timestamp",
                               "restic_repo_last_snapshot",
                               "pbs_snapshot_vm_last_timestamp",
                               "backup_size_bytes"};
    const QByteArrayList others{"backup_last_failure_timestamp_seconds",
                                "backup_last_duration_time_seconds",
                                "borg_last_backup_files",
                                "alertmanager_config_last_reload_success_timestamp_seconds",
                                "node_textfile_mtime_seconds",
                                "restic_check_success"};
    const qint64 moment = QDateTime::currentSecsSinceEpoch() - 120;
    QList<FixtureSample> samples{
        {.series = "up{instance=\"a:9100\",job=\"node\"}", .value = 1, .at = moment}};
    for (const QByteArray &name : found + others)
        samples.append({.series = name + "{instance=\"a:9100\",job=\"node\"}", .value = 1.7e9, .at = moment});
    FixtureStore store(kind);
    QVERIFY2(store.start(samples, moment), store.log().constData());
    const QString promql = backups::questions().first().promql;
    const auto answer = store.ask(u"count(%1)"_s.arg(promql));
    QVERIFY2(answer && !answer->isEmpty(), qPrintable(promql));
    QCOMPARE(answer->first(), double(found.size()));
}

QTEST_GUILESS_MAIN(TestBackups)

#include "tst_backups.moc"
