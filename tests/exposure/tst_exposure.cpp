// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/exposurerecords.h"
#include "models/exposure/exposurestore.h"
#include "models/exposure/placesmodel.h"
#include "tests/probe/fakenetwork.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using exposure::Answer;
using exposure::ExposureStore;
using exposure::Finding;
using exposure::Place;
using probe::Fault;

namespace {

/// Loopback addresses stand for machines, since a test must reach nobody else. Their ports are the real ones,
/// of which a test may only open those above 1023.
const QString somebody = u"127.0.0.77"_s;
const QString somebodyElse = u"127.0.0.78"_s;
constexpr quint16 exporter = 9221;
constexpr quint16 mumble = 64738;

Place placeOf(const QString &host)
{
    return {.host = host, .subjects = {u"alice"_s}, .page = u"infra:alice"_s, .line = 4, .text = host};
}

struct World {
    explicit World(archive::Archive *archive = nullptr)
        : store(probe::Prober(network, clock, exposure::limits), archive, u"test"_s)
    {
    }

    bool looked(const QList<Place> &places)
    {
        store.look(places);
        return QTest::qWaitFor([this] { return !store.isLooking(); }, QDeadlineTimer(60s));
    }

    Answer answerOf(const QString &host, quint16 port) const
    {
        for (const Finding &one : store.findings().all)
            if (one.host == host && one.port == port)
                return one.answer;
        return Answer::Unknown;
    }

    FakeNetwork network;
    ManualClock clock;
    ExposureStore store;
};

inventory::Subject subjectAt(const QString &name, const QString &key, const QString &address)
{
    inventory::Subject subject{
        .kind = inventory::Kind::Vm, .name = name, .facts = {}, .notes = {}, .page = {}};
    subject.facts = {
        {.key = key, .value = address, .unit = {}, .page = u"infra:page"_s, .line = 3, .text = address}};
    return subject;
}

} // namespace

class TestExposure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void whatListensIsFoundAndWhatDoesNotIsClosed();
    void aPortThatSaysNothingIsSilent();
    void silenceOfAllIsNobodysClosedDoor();
    void nobodyIsDialledWhoWasNotConfirmed();
    void aStoppedLookKeepsWhatItFound();
    void withoutANetworkNothingIsSaid();
    void aNameThatLeadsNowhereIsUnknown();
    void aNewStartShowsWhatWasFoundAndWhen();
    void damagedFindingsCostThemselves();
    void openIsJudgedByWhatItIs_data();
    void openIsJudgedByWhatItIs();
    void placesAreWhatThePagesGive();
    void nothingIsTickedAtFirst();
    void aRowForWhatIsOpenAndOneForTheRest();
    void theConfirmationNamesEverybodyAndEveryPort();
};

void TestExposure::whatListensIsFoundAndWhatDoesNotIsClosed()
{
    QTcpServer server;
    if (!server.listen(QHostAddress(somebody), exporter))
        QSKIP("port 9221 is taken on this machine");
    World world;
    QVERIFY(world.looked({placeOf(somebody)}));
    QCOMPARE(world.answerOf(somebody, exporter), Answer::Open);
    QCOMPARE(world.answerOf(somebody, mumble), Answer::Closed);
    QCOMPARE(qsizetype(exposure::ports().size()), world.store.findings().all.size());
    QCOMPARE(world.store.done(), 1);
}

/// A listener whose queue is full lets the kernel drop whoever knocks, as a firewall does.
void TestExposure::aPortThatSaysNothingIsSilent()
{
    QTcpServer server;
    server.setListenBacklogSize(0);
    if (!server.listen(QHostAddress(somebody), exporter))
        QSKIP("port 9221 is taken on this machine");
    server.pauseAccepting();
    std::array<QTcpSocket, 3> before;
    for (QTcpSocket &one : before)
        one.connectToHost(somebody, exporter);
    QVERIFY(QTest::qWaitFor([&before] { return before.front().state() == QAbstractSocket::ConnectedState; }));
    World world;
    QVERIFY(world.looked({placeOf(somebody)}));
    QCOMPARE(world.answerOf(somebody, exporter), Answer::Silent);
    QCOMPARE(world.answerOf(somebody, mumble), Answer::Closed);
}

void TestExposure::silenceOfAllIsNobodysClosedDoor()
{
    const Place place = placeOf(u"192.0.2.7"_s);
    probe::Sight sight{.target = exposure::targetsOf(place).first(), .fault = Fault::TimedOut};
    QCOMPARE(exposure::findingOf(place, sight, {}).answer, Answer::Silent);
    QCOMPARE(exposure::findingOf(place, sight, probe::Offline::NothingAnswers).answer, Answer::Unknown);
    sight.fault = Fault::NoResolver;
    QCOMPARE(exposure::findingOf(place, sight, {}).answer, Answer::Unknown);
}

void TestExposure::nobodyIsDialledWhoWasNotConfirmed()
{
    QTcpServer server;
    if (!server.listen(QHostAddress(somebodyElse), exporter))
        QSKIP("port 9221 is taken on this machine");
    World world;
    QVERIFY(world.looked({placeOf(somebody), placeOf(u"pica01.example"_s)}));
    QVERIFY(!server.hasPendingConnections());
    QVERIFY(!QTest::qWaitFor([&server] { return server.hasPendingConnections(); }, 100));
    const QSet<QString> asked(world.network.asked.begin(), world.network.asked.end());
    QCOMPARE(asked, QSet<QString>{u"pica01.example"_s});
    for (const Finding &one : world.store.findings().all)
        QVERIFY(one.host == somebody || one.host == "pica01.example"_L1);
}

void TestExposure::aStoppedLookKeepsWhatItFound()
{
    World world;
    world.network.silent = true; // of names; an address needs none
    world.store.look({placeOf(somebody), placeOf(u"slow.example"_s)});
    QVERIFY(QTest::qWaitFor([&world] { return world.store.done() == 1; }));
    QVERIFY(world.store.isLooking());
    world.store.stop();
    QVERIFY(!world.store.isLooking());
    QCOMPARE(world.answerOf(somebody, mumble), Answer::Closed);
    const qsizetype found = world.store.findings().all.size();
    QVERIFY(!QTest::qWaitFor([&] { return world.store.findings().all.size() != found; }, 100));
}

void TestExposure::withoutANetworkNothingIsSaid()
{
    World world;
    world.network.up = false;
    QVERIFY(world.looked({placeOf(u"192.0.2.7"_s)}));
    QCOMPARE(world.store.offline(), std::optional(probe::Offline::NoNetwork));
    QVERIFY(world.store.findings().all.isEmpty());
}

void TestExposure::aNameThatLeadsNowhereIsUnknown()
{
    World world;
    world.network.errors.insert(u"gone.example"_s, QHostInfo::HostNotFound);
    QVERIFY(world.looked({placeOf(u"gone.example"_s)}));
    QCOMPARE(world.answerOf(u"gone.example"_s, 443), Answer::NameUnknown);
    const auto list = exposure::exposureRecords(world.store.findings(), {}, world.clock.now(), QLocale::c());
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().cells.at(3).state, State::Unknown);
}

void TestExposure::aNewStartShowsWhatWasFoundAndWhen()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"cache.db"_s);
    ManualClock clock;
    {
        archive::Archive archive(file);
        World world(&archive);
        QVERIFY(world.looked({placeOf(somebody)}));
    }
    archive::Archive archive(file);
    World later(&archive);
    later.store.recall();
    QVERIFY(QTest::qWaitFor([&later] { return !later.store.findings().all.isEmpty(); }));
    QCOMPARE(later.answerOf(somebody, mumble), Answer::Closed);
    QCOMPARE(later.store.findings().all.first().at, clock.now());
}

void TestExposure::damagedFindingsCostThemselves()
{
    const exposure::Findings findings{.all = {{.host = somebody,
                                               .subjects = {u"alice"_s},
                                               .port = 443,
                                               .answer = Answer::Open,
                                               .at = ManualClock().now(),
                                               .took = 12ms}}};
    QCOMPARE(exposure::findingsFrom(exposure::toBytes(findings)), findings);
    const QByteArray damaged =
        exposure::toBytes(findings).replace("]", R"(,{"host":"x","port":0},{"answer":"open"},7])");
    QVERIFY(exposure::findingsFrom(damaged).all.size() <= 1);
    QVERIFY(exposure::findingsFrom("no JSON").all.isEmpty());
}

void TestExposure::openIsJudgedByWhatItIs_data()
{
    QTest::addColumn<quint16>("port");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<State>("state");
    QTest::newRow("a website") << quint16(443) << false << State::Ok;
    QTest::newRow("SSH") << quint16(22) << false << State::Ok;
    QTest::newRow("an exporter on the Internet") << quint16(9100) << false << State::Critical;
    QTest::newRow("an exporter in its own network") << quint16(9100) << true << State::Warning;
    QTest::newRow("the metrics store") << quint16(8428) << false << State::Critical;
    QTest::newRow("Grafana") << quint16(3000) << false << State::Warning;
}

void TestExposure::openIsJudgedByWhatItIs()
{
    QFETCH(const quint16, port);
    QFETCH(const bool, isPrivate);
    QFETCH(const State, state);
    Finding one{.host = u"h"_s, .port = port, .answer = Answer::Open, .isPrivate = isPrivate};
    QCOMPARE(one.state(), state);
    one.answer = Answer::Closed;
    QCOMPARE(one.state(), State::Ok);
    one.answer = Answer::Unknown;
    QCOMPARE(one.state(), State::Unknown);
}

void TestExposure::placesAreWhatThePagesGive()
{
    inventory::Inventory inventory;
    inventory.subjects = {subjectAt(u"alice"_s, u"fqdn"_s, u"Alice.Example"_s),
                          subjectAt(u"pads"_s, u"public_url"_s, u"https://alice.example/pads"_s),
                          subjectAt(u"bob"_s, u"addresses"_s, u"192.0.2.7/24"_s),
                          subjectAt(u"me"_s, u"addresses"_s, u"127.0.0.1"_s),
                          subjectAt(u"odd"_s, u"fqdn"_s, u"not an address"_s)};
    const auto places = exposure::placesOf(inventory);
    QCOMPARE(places.size(), 2);
    QCOMPARE(places.at(0).host, u"192.0.2.7"_s);
    QCOMPARE(places.at(1).host, u"alice.example"_s);
    QCOMPARE(places.at(1).subjects, (QStringList{u"alice"_s, u"pads"_s}));
    QCOMPARE(places.at(1).page, u"infra:page"_s);
}

void TestExposure::nothingIsTickedAtFirst()
{
    exposure::PlacesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlaces({placeOf(u"a.example"_s), placeOf(u"b.example"_s)});
    QVERIFY(model.ticked().isEmpty());
    QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.ticked(), QList<Place>{placeOf(u"b.example"_s)});
    model.setPlaces({placeOf(u"b.example"_s), placeOf(u"c.example"_s)});
    QCOMPARE(model.ticked(), QList<Place>{placeOf(u"b.example"_s)});
    model.tickAll(true);
    QCOMPARE(model.ticked().size(), 2);
    model.tickAll(false);
    QVERIFY(model.ticked().isEmpty());
}

void TestExposure::aRowForWhatIsOpenAndOneForTheRest()
{
    const base::Instant now = ManualClock().now();
    exposure::Findings findings;
    findings.take(
        {{.host = u"a"_s, .subjects = {u"alice"_s}, .port = 443, .answer = Answer::Open, .at = now},
         {.host = u"a"_s, .subjects = {u"alice"_s}, .port = 9100, .answer = Answer::Open, .at = now},
         {.host = u"a"_s, .subjects = {u"alice"_s}, .port = 25, .answer = Answer::Closed, .at = now},
         {.host = u"a"_s, .subjects = {u"alice"_s}, .port = 22, .answer = Answer::Silent, .at = now}});
    const auto list = exposure::exposureRecords(findings, {placeOf(u"a"_s)}, now + 2h, QLocale::c());
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0).cells.at(2).text, u"9100 (node-exporter)"_s);
    QCOMPARE(list.at(0).cells.at(3).state, State::Critical);
    QCOMPARE(list.at(0).page, u"infra:alice"_s);
    QCOMPARE(list.at(1).cells.at(3).state, State::Ok);
    QVERIFY(list.at(2).cells.at(3).detail.contains(u"closed"_s));
    const QString summary = exposure::exposureSummary(findings, now + 2h, QLocale::c());
    QVERIFY2(summary.contains(u"the oldest look 2"_s), qPrintable(summary));
}

void TestExposure::theConfirmationNamesEverybodyAndEveryPort()
{
    const QString text = exposure::confirmationText({placeOf(u"a.example"_s), placeOf(u"b.example"_s)});
    QVERIFY(text.contains(u"a.example — alice"_s) && text.contains(u"b.example"_s));
    for (const exposure::Port &port : exposure::ports())
        QVERIFY(text.contains(QString::number(port.number)));
}

QTEST_GUILESS_MAIN(TestExposure)

#include "tst_exposure.moc"
