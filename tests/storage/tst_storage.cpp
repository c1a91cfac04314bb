// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordsmodel.h"
#include "models/storage/devicerecords.h"
#include "models/storage/filesystemrecords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using metrics::Labels;
using storage::Filesystem;
using storage::Silence;
using survey::Answer;

namespace {

const base::Instant moment = base::instantFromMs(1'795'459'200'000); // 2026-11-23 20:00 UTC
constexpr double gib = 1024.0 * 1024 * 1024;

metrics::Sample sample(const QString &mark, Labels labels, double value)
{
    labels.insert(u"vigie"_s, mark);
    return {.labels = labels, .at = moment, .value = value};
}

const Labels root{
    {u"instance"_s, u"pica01:9100"_s}, {u"device"_s, u"/dev/sda1"_s}, {u"mountpoint"_s, u"/"_s}};

QList<metrics::Sample> rootSamples(double available)
{
    return {sample(u"size"_s, root, 100 * gib), sample(u"available"_s, root, available)};
}

/// A month and more of one that grows evenly to what stands on it now.
metrics::Series rootHistory(double now, double perDay)
{
    metrics::Series series{.labels = root};
    for (double day = -58; day <= 0; day += 0.5) {
        if (now + perDay * day < 0)
            continue; // it was not there yet
        series.times.append(base::toMs(moment) + qint64(day * 86'400'000));
        series.values.append(now + perDay * day);
    }
    return series;
}

survey::Machines machines(State reach = State::Ok)
{
    health::Host host;
    host.name = u"pica01"_s;
    host.instance = u"pica01:9100"_s;
    host.kind = u"vm"_s;
    host.sampledAt = reach == State::Ok ? moment - 20s : moment - 3h;
    signals::Finding finding;
    finding.signal = u"reach"_s;
    finding.state = reach;
    host.findings = {finding};
    return survey::Machines({.hosts = {host}, .moment = moment});
}

Answer answer(const QString &id, const QList<metrics::Sample> &samples)
{
    Answer one;
    one.id = id;
    one.samples = samples;
    one.at = moment;
    return one;
}

Answer history(const metrics::Series &series)
{
    Answer one;
    one.id = u"history"_s;
    one.series = {series};
    one.at = moment;
    return one;
}

survey::Input input(const QList<Answer> &answers, const survey::Machines &fleet = machines())
{
    return {.answers = survey::Answers(answers),
            .machines = fleet,
            .directory = {},
            .error = {},
            .moment = moment};
}

const records::Cell &cell(const records::Record &record, const QStringList &headings, const QString &heading)
{
    return record.cells.at(headings.indexOf(heading));
}

} // namespace

class TestStorage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aFilesystemIsJudged_data();
    void aFilesystemIsJudged();
    void aSilentMachineKeepsItsLastValuesAndIsUnknown();
    void aQuestionThatFailedMakesUnknown();
    void aMachineThatTellsOfNoneIsUnknown();
    void aStorageBelongsToItsNode();
    void aRaidThatOnlyTheWikiKnowsIsUnknown();
    void aHypervisorWithoutDisksIsUnknown();
    void wearOfAnSsdIsReadFromWhatIsLeft();
    void oneDiskWithTwoNamesIsOne();
    void aRowSaysWhenItIsFullAndHowWrongWeWere();
    void aGreyedRowSaysSince();
    void theSummarySaysWhatIsFullFirst();
    void rowsAreAModel();
};

void TestStorage::aFilesystemIsJudged_data()
{
    QTest::addColumn<double>("available"); // GiB of 100
    QTest::addColumn<double>("perDay"); // GiB
    QTest::addColumn<State>("state");
    QTest::newRow("half empty, does not grow") << 50.0 << 0.0 << State::Ok;
    QTest::newRow("nearly full") << 10.0 << 0.0 << State::Warning;
    QTest::newRow("full") << 4.0 << 0.0 << State::Critical;
    QTest::newRow("full in ten days") << 20.0 << 2.0 << State::Warning;
    QTest::newRow("full in two days") << 20.0 << 10.0 << State::Critical;
    QTest::newRow("full in a month") << 60.0 << 2.0 << State::Ok;
}

void TestStorage::aFilesystemIsJudged()
{
    QFETCH(const double, available);
    QFETCH(const double, perDay);
    QFETCH(const State, state);
    const auto found = storage::read(input({answer(u"filesystems"_s, rootSamples(available * gib)),
                                            history(rootHistory((100 - available) * gib, perDay * gib))}));
    QCOMPARE(found.filesystems.size(), 1);
    QCOMPARE(found.filesystems.first().state, state);
    QCOMPARE(found.filesystems.first().machine, u"pica01"_s);
    QCOMPARE(found.filesystems.first().at, std::optional(moment - 20s));
}

void TestStorage::aSilentMachineKeepsItsLastValuesAndIsUnknown()
{
    const auto found = storage::read(input(
        {answer(u"filesystems"_s, {}), answer(u"known"_s, rootSamples(4 * gib))}, machines(State::Critical)));
    QCOMPARE(found.filesystems.size(), 1);
    const Filesystem &one = found.filesystems.first();
    QCOMPARE(one.state, State::Unknown);
    QCOMPARE(one.silence, Silence::Machine);
    QCOMPARE(one.available, 4 * gib);
    QCOMPARE(one.at, std::optional(moment - 3h));
}

void TestStorage::aQuestionThatFailedMakesUnknown()
{
    Answer failed = answer(u"filesystems"_s, rootSamples(50 * gib));
    failed.at = moment - 1h;
    failed.error = base::Error{.kind = base::Error::Kind::TimedOut, .detail = {}, .retryAfter = {}};
    const auto found = storage::read(input({failed}));
    QCOMPARE(found.filesystems.size(), 1);
    QCOMPARE(found.filesystems.first().state, State::Unknown);
    QCOMPARE(found.filesystems.first().silence, Silence::Metrics);
    QCOMPARE(found.filesystems.first().used(), 50 * gib);
}

void TestStorage::aMachineThatTellsOfNoneIsUnknown()
{
    const auto found = storage::read(input({answer(u"filesystems"_s, {})}));
    QCOMPARE(found.filesystems.size(), 1);
    QCOMPARE(found.filesystems.first().state, State::Unknown);
    QCOMPARE(found.filesystems.first().silence, Silence::Untold);
}

void TestStorage::aStorageBelongsToItsNode()
{
    const Labels labels{{u"instance"_s, u"pve:9221"_s}, {u"id"_s, u"storage/pica01/local-lvm"_s}};
    const auto found = storage::read(input(
        {answer(u"filesystems"_s,
                {sample(u"storagesize"_s, labels, 100 * gib), sample(u"storageused"_s, labels, 96 * gib)})}));
    const auto one = std::ranges::find(found.filesystems, u"local-lvm"_s, &Filesystem::name);
    QVERIFY(one != found.filesystems.end());
    QCOMPARE(one->machine, u"pica01"_s);
    QCOMPARE(one->state, State::Critical);
    QVERIFY(one->isStorage);
}

void TestStorage::aRaidThatOnlyTheWikiKnowsIsUnknown()
{
    inventory::Subject subject{.kind = inventory::Kind::Vm, .name = u"pica01"_s};
    subject.facts = {{.key = u"raid"_s,
                      .value = u"RAID 1 (md0)"_s,
                      .unit = {},
                      .page = u"infra:pica01"_s,
                      .line = 12,
                      .text = u"RAID 1 (md0)"_s}};
    survey::Input given = input({answer(u"arrays"_s, {})});
    given.directory = inventory::Directory({.subjects = {subject}, .conflicts = {}, .diagnostics = {}});
    const auto found = storage::read(given);
    QCOMPARE(found.arrays.size(), 1);
    QCOMPARE(found.arrays.first().state, State::Unknown);
    QCOMPARE(found.arrays.first().page, u"infra:pica01"_s);
    QCOMPARE(storage::arrayRecords(found.arrays, moment, QLocale::c()).first().proofs.last().line, 12);
}

void TestStorage::aHypervisorWithoutDisksIsUnknown()
{
    health::Host host;
    host.name = u"alice"_s;
    host.instance = u"alice:9100"_s;
    host.kind = u"hypervisor"_s;
    const survey::Machines fleet({.hosts = {host}, .moment = moment});
    const auto found = storage::read(input({answer(u"disks"_s, {})}, fleet));
    QCOMPARE(found.disks.size(), 1);
    QCOMPARE(found.disks.first().state, State::Unknown);
    QVERIFY(found.disks.first().name.isEmpty());
}

void TestStorage::wearOfAnSsdIsReadFromWhatIsLeft()
{
    const Labels disk{{u"instance"_s, u"pica01:9100"_s}, {u"disk"_s, u"/dev/sda"_s}};
    const auto found = storage::read(
        input({answer(u"disks"_s, {sample(u"left"_s, disk, 15), sample(u"healthy"_s, disk, 1)})}));
    QCOMPARE(found.disks.size(), 1);
    QCOMPARE(found.disks.first().worn, std::optional(0.85));
    QCOMPARE(found.disks.first().state, State::Warning);
}

void TestStorage::oneDiskWithTwoNamesIsOne()
{
    const auto at = [](const QString &label, const QString &name) {
        return Labels{{u"instance"_s, u"pica01:9100"_s}, {label, name}};
    };
    const auto found =
        storage::read(input({answer(u"disks"_s,
                                    {sample(u"worn"_s, at(u"controller"_s, u"nvme0"_s), 0.3),
                                     sample(u"warning"_s, at(u"device"_s, u"nvme0n1"_s), 0),
                                     sample(u"healthy"_s, at(u"disk"_s, u"/dev/nvme0"_s), 1)})}));
    QCOMPARE(found.disks.size(), 1);
    QCOMPARE(found.disks.first().name, u"nvme0"_s);
    QCOMPARE(found.disks.first().state, State::Ok);
}

void TestStorage::aRowSaysWhenItIsFullAndHowWrongWeWere()
{
    const auto found = storage::read(
        input({answer(u"filesystems"_s, rootSamples(20 * gib)), history(rootHistory(80 * gib, 2 * gib))}));
    const auto headings = storage::filesystemHeadings();
    const auto record = storage::filesystemRecords(found.filesystems, moment, QLocale::c()).first();
    QCOMPARE(record.cells.size(), headings.size());
    QCOMPARE(cell(record, headings, u"Used"_s).text, u"80%"_s);
    QCOMPARE(cell(record, headings, u"Full on"_s).text, u"3 Dec"_s);
    QCOMPARE(cell(record, headings, u"Full on"_s).state, State::Warning);
    QVERIFY(cell(record, headings, u"Missed"_s).text.startsWith(u"by "_s));
    QVERIFY(cell(record, headings, u"100 GB more buy"_s).text.contains(u"46"_s)); // 100 GB at 2 GiB a day
    QVERIFY(record.chart);
    QVERIFY(record.proofs.first().query.contains(u"mountpoint=\"/\""_s));
    QCOMPARE(std::ranges::count_if(record.proofs,
                                   [](const records::Proof &proof) {
                                       return proof.sentence.contains(u"foretold for today"_s);
                                   }),
             4);
}

void TestStorage::aGreyedRowSaysSince()
{
    const auto found = storage::read(input(
        {answer(u"filesystems"_s, {}), answer(u"known"_s, rootSamples(4 * gib))}, machines(State::Critical)));
    const auto headings = storage::filesystemHeadings();
    const auto record = storage::filesystemRecords(found.filesystems, moment, QLocale::c()).first();
    QVERIFY(cell(record, headings, u"Used"_s).stale);
    QCOMPARE(cell(record, headings, u"Used"_s).state, State::NotApplicable);
    QCOMPARE(cell(record, headings, u"State"_s).state, State::Unknown);
    QVERIFY(cell(record, headings, u"State"_s).detail.contains(u"the machine is silent; last known 3"_s));
}

void TestStorage::theSummarySaysWhatIsFullFirst()
{
    const auto found = storage::read(
        input({answer(u"filesystems"_s, rootSamples(20 * gib)), history(rootHistory(80 * gib, 2 * gib))}));
    const QString summary = storage::filesystemSummary(found.filesystems, moment, QLocale::c());
    QVERIFY2(summary.contains(u"Full first: / on pica01, 3 Dec."_s), qPrintable(summary));
    QVERIFY2(summary.contains(u"Grows fastest: / on pica01"_s), qPrintable(summary));
    QVERIFY2(summary.contains(u"Of 4 forecasts of the last four weeks 4 came true"_s), qPrintable(summary));
}

void TestStorage::rowsAreAModel()
{
    records::RecordsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHeadings(storage::filesystemHeadings());
    const auto found = storage::read(input({answer(u"filesystems"_s, rootSamples(20 * gib))}));
    model.setRecords(storage::filesystemRecords(found.filesystems, moment, QLocale::c()));
    QCOMPARE(model.rowCount(), 1);
    model.setRecords({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestStorage)

#include "tst_storage.moc"
