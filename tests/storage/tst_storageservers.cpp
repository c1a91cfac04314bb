// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/connection.h"
#include "models/storage/storage.h"
#include "models/survey/surveystore.h"
#include "tests/support/awaited.h"
#include "tests/support/fixturestore.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::State;
using Kind = FixtureStore::Kind;

Q_DECLARE_METATYPE(FixtureStore::Kind)

namespace {

constexpr qint64 moment = 1'795'430'400; // seconds; 2026-11-23 12:00 UTC

survey::Machines machines()
{
    const auto host = [](const QString &name, const QString &instance, const QString &kind) {
        health::Host one;
        one.name = name;
        one.instance = instance;
        one.kind = kind;
        return one;
    };
    return survey::Machines({.hosts = {host(u"alice"_s, u"alice:9100"_s, u"hypervisor"_s),
                                       host(u"dora"_s, u"dora:9100"_s, u"hypervisor"_s),
                                       host(u"carol"_s, u"carol:9100"_s, u"hypervisor"_s)},
                             .moment = base::instantFromMs(moment * 1000)});
}

/// What a real store that holds a fixture tells; nothing when it refused a question, and its words are
/// printed.
std::optional<storage::Storage> storageIn(Kind kind, const QString &file)
{
    FixtureStore fixture(kind);
    if (!fixture.start(fixtureSamples(file, moment), moment))
        return std::nullopt;
    const ManualClock clock(base::instantFromMs(moment * 1000));
    http::Connection connection({.url = fixture.url()}, http::Connection::Way::Direct);
    survey::SurveyStore store(metrics::PrometheusClient(connection, fixture.url()), storage::questions(), {},
                              clock);
    if (!refreshed(store) || !store.held().snapshot || store.held().error) {
        qWarning("%s", qPrintable(store.held().error ? store.held().error->detail : u"no answer"_s));
        return std::nullopt;
    }
    for (const survey::Answer &answer : store.held().snapshot->all())
        if (answer.error) {
            qWarning("%s: %s", qPrintable(answer.id), qPrintable(answer.error->detail));
            return std::nullopt;
        }
    return storage::read({.answers = *store.held().snapshot,
                          .machines = machines(),
                          .directory = {},
                          .error = {},
                          .moment = clock.now()});
}

template <typename Thing>
const Thing *find(const QList<Thing> &things, const QString &machine, const QString &name)
{
    const auto found = std::ranges::find_if(
        things, [&](const Thing &one) { return one.machine == machine && one.name == name; });
    return found == things.end() ? nullptr : &*found;
}

/// The fixture's older days have two samples each, which Prometheus, looking back five minutes, does not
/// meet.
bool hasForecast(const storage::Filesystem &filesystem, Kind kind)
{
    return filesystem.forecast.has_value() == (kind == Kind::VictoriaMetrics);
}

} // namespace

/// What is asked means the same to both real stores, for every kind of exporter that the fixtures know.
class TestStorageServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aHealthyFleetIsInOrder_data();
    void aHealthyFleetIsInOrder();
    void whatAilsIsFound_data();
    void whatAilsIsFound();

private:
    static void bothStores();
};

void TestStorageServers::initTestCase()
{
    if (const QString program = FixtureStore::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
}

void TestStorageServers::bothStores()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("VictoriaMetrics") << Kind::VictoriaMetrics;
    QTest::newRow("Prometheus") << Kind::Prometheus;
}

void TestStorageServers::aHealthyFleetIsInOrder_data()
{
    bothStores();
}

void TestStorageServers::aHealthyFleetIsInOrder()
{
    QFETCH(const Kind, kind);
    const auto storage = storageIn(kind, QFINDTESTDATA("../fixtures/signals/healthy.prom"));
    QVERIFY(storage);
    const auto *root = find(storage->filesystems, u"alice"_s, u"/"_s);
    QVERIFY(root);
    QCOMPARE(root->state, State::Ok);
    QCOMPARE(root->usedRatio(), 0.4);
    QVERIFY(hasForecast(*root, kind));
    QVERIFY(!root->full.middle);
    const auto *array = find(storage->arrays, u"alice"_s, u"md0"_s);
    QVERIFY(array);
    QCOMPARE(array->state, State::Ok);
    QCOMPARE(array->active, 2);
    QCOMPARE(array->doing, u"check"_s);
    const auto *pool = find(storage->arrays, u"alice"_s, u"tank"_s);
    QVERIFY(pool);
    QCOMPARE(pool->state, State::Ok);
    const auto *disk = find(storage->disks, u"alice"_s, u"sda"_s);
    QVERIFY(disk);
    QCOMPARE(disk->healthy, std::optional(true)); // said no once, when it could not be asked
    QCOMPARE(disk->state, State::Ok);
    const auto *fast = find(storage->disks, u"alice"_s, u"nvme0"_s);
    QVERIFY(fast);
    QCOMPARE(fast->worn, std::optional(0.12));
    QCOMPARE(fast->warning, std::optional(0.0));
    QCOMPARE(fast->state, State::Ok);
}

void TestStorageServers::whatAilsIsFound_data()
{
    bothStores();
}

void TestStorageServers::whatAilsIsFound()
{
    QFETCH(const Kind, kind);
    const auto storage = storageIn(kind, QFINDTESTDATA("../fixtures/signals/ailing.prom"));
    QVERIFY(storage);
    const auto *root = find(storage->filesystems, u"alice"_s, u"/"_s);
    QVERIFY(root);
    QCOMPARE(root->state, State::Critical);
    QVERIFY(root->readOnly);
    QVERIFY(hasForecast(*root, kind));
    if (root->forecast)
        QVERIFY(root->full.middle && *root->full.middle < 3); // 2 GB left, 20 kB a second
    const auto *array = find(storage->arrays, u"alice"_s, u"md0"_s);
    QVERIFY(array);
    QCOMPARE(array->state, State::Critical);
    QCOMPARE(array->failed, 1);
    const auto *old = find(storage->disks, u"alice"_s, u"sda"_s);
    QVERIFY(old);
    QCOMPARE(old->silence, storage::Silence::Aged); // the text file is a day old
    QCOMPARE(old->state, State::Unknown);
    QCOMPARE(old->worse, std::optional(9.0));
    const auto *numbered = find(storage->disks, u"dora"_s, u"bus/0 3"_s); // behind a RAID controller
    QVERIFY(numbered);
    QCOMPARE(numbered->state, State::Critical);
    QCOMPARE(numbered->worse, std::optional(3.0));
    const auto *carols = find(storage->disks, u"carol"_s, u"sda"_s); // smartctl_exporter
    QVERIFY(carols);
    QCOMPARE(carols->state, State::Critical);
}

QTEST_GUILESS_MAIN(TestStorageServers)

#include "tst_storageservers.moc"
