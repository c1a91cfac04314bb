// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probesource.h"
#include "models/probe/witnesstext.h"
#include "tests/probe/fakenetwork.h"
#include "tests/support/authority.h"
#include "tests/support/faultserver.h"
#include "tests/support/httpstub.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::ProbeSource;
using base::State;
using inventory::Inventory;
using inventory::Kind;
using situation::OwnChecks;
using situation::SourceStatus;

namespace {

inventory::Subject service(const QString &url, const QString &parent = {})
{
    inventory::Subject one{.kind = Kind::Service, .name = u"wiki"_s};
    one.facts.append({.key = u"public_url"_s, .value = url});
    if (!parent.isEmpty())
        one.facts.append({.key = u"parent"_s, .value = parent});
    return one;
}

/// A machine, as the metrics see it.
health::Fleet fleetWith(State reach)
{
    health::Host host{.name = u"v1"_s, .kind = u"vm"_s, .instance = u"v1:9100"_s, .state = reach};
    host.findings.append({.signal = u"reach"_s, .state = reach});
    return {.hosts = {host}, .moment = ManualClock().now()};
}

QList<SourceStatus> metricsThatAre(SourceStatus::State state)
{
    return {{.id = u"metrics"_s, .state = state}};
}

/// A server that behaves in one way for as long as it lives.
struct Place {
    std::unique_ptr<FaultServer> open;
    std::unique_ptr<HttpStub> secure;

    QString url(const QString &host = u"wiki.example"_s) const
    {
        return secure ? u"https://%1:%2/"_s.arg(host).arg(secure->url().port())
                      : u"http://%1:%2/"_s.arg(host).arg(open->serverPort());
    }
};

Place openPlace(const FaultServer::Script &script)
{
    return {.open = std::make_unique<FaultServer>(script), .secure = {}};
}

QByteArray page(const QByteArray &status = "200 OK", const QByteArray &headers = {})
{
    return FaultServer::answer("hello", "text/html", status, headers);
}

using Make = std::function<Place(Authority &)>;

Place securePlace(Authority &authority, const QString &name, int lastDay)
{
    const QDate today = QDate::currentDate();
    return {.open = {},
            .secure = std::make_unique<HttpStub>(
                [](const QByteArray &) { return page(); },
                authority.server(name, today.addDays(lastDay - 90), today.addDays(lastDay)))};
}

} // namespace

Q_DECLARE_METATYPE(Make)

/// Real servers that misbehave, and metrics that say the opposite.
class TestProbeSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRightSentenceEach_data();
    void theRightSentenceEach();
    void nothingIsAskedBeforeAnInventoryCame();
    void whatComesDuringALookIsLookedAtNext();
    void anInventoryThatStaysAsksNobodyAgain();
    void pausedNobodyIsAsked();
    void ofThePastNothingIsRecorded();
    void aFileOfAuthoritiesThatIsMissingIsSaid();

private:
    std::unique_ptr<Authority> m_authority;
};

void TestProbeSource::initTestCase()
{
    m_authority = std::make_unique<Authority>();
    QVERIFY2(m_authority->isReady(), "openssl made no certificate");
}

void TestProbeSource::theRightSentenceEach_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<State>("reach"); // of the machine that it runs on, for the metrics
    QTest::addColumn<SourceStatus::State>("source");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("sentence"); // or how it begins
    using enum SourceStatus::State;
    using Script = FaultServer::Script;
    const auto row = [](const char *name, const Make &make, State reach, SourceStatus::State source,
                        State state, const QString &sentence) {
        QTest::newRow(name) << make << reach << source << state << sentence;
    };
    const auto served = [](const Script &script) {
        return [script](Authority &) { return openPlace(script); };
    };
    const auto secured = [](const QString &name, int lastDay) {
        return [name, lastDay](Authority &authority) { return securePlace(authority, name, lastDay); };
    };
    row("up, monitoring says down", served({.bytes = page()}), State::Critical, Ok, State::Warning,
        u"down for monitoring, up from here (HTTP 200"_s);
    row("up, monitoring is dead", served({.bytes = page()}), State::Ok, Down, State::Ok,
        u"up from here (HTTP 200"_s);
    row("black hole", served({.end = Script::End::Hang}), State::Critical, Ok, State::Critical,
        u"down for monitoring and from here: accepts the connection, then is silent for"_s);
    row("black hole, monitoring is dead", served({.end = Script::End::Hang}), State::Ok, Down,
        State::Critical, u"down from here: accepts the connection, then is silent for"_s);
    row("reset", served({.end = Script::End::Reset}), State::Ok, Ok, State::Critical,
        u"down from here: the connection is cut without an answer; not watched by monitoring"_s);
    row("a gateway without its service", served({.bytes = page("502 Bad Gateway")}), State::Ok, Ok,
        State::Critical, u"down from here: it answers with the error 502; not watched by monitoring"_s);
    row("redirecting", served({.bytes = page("302 Found", "Location: https://login.example/\r\n")}),
        State::Critical, Ok, State::Warning,
        u"it sends to login.example, another server; down for monitoring"_s);
    row("expired", secured(u"wiki.example"_s, -3), State::Critical, Ok, State::Critical,
        u"the certificate expired on"_s);
    row("wrong name", secured(u"other.example"_s, 60), State::Ok, Down, State::Critical,
        u"the certificate is not for wiki.example; monitoring is silent"_s);
    row("ends soon", secured(u"wiki.example"_s, 5), State::Ok, Down, State::Warning,
        u"the certificate expires on"_s);
    row("good", secured(u"wiki.example"_s, 60), State::Critical, Ok, State::Warning,
        u"down for monitoring, up from here (HTTP 200"_s);
}

void TestProbeSource::theRightSentenceEach()
{
    QFETCH(Make, make);
    QFETCH(State, reach);
    QFETCH(SourceStatus::State, source);
    QFETCH(State, state);
    QFETCH(QString, sentence);
    const Place place = make(*m_authority);
    FakeNetwork network;
    base::SystemClock clock; // certificates live by it
    ProbeSource probe({.enabled = true, .every = 1min, .caFile = m_authority->file()}, clock, &network);
    QSignalSpy ended(&probe, &ProbeSource::refreshed);
    probe.start(true);
    probe.setInventory({.subjects = {service(place.url(), u"v1"_s)}});
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 15'000);
    const OwnChecks checks = probe.checks(fleetWith(reach), metricsThatAre(source), false);
    QCOMPARE(checks.witnesses.size(), 1);
    const probe::Witness &witness = checks.witnesses.first().witness;
    const QString said = probe::witnessText(witness, QLocale::c());
    QVERIFY2(said.startsWith(sentence), qPrintable(said));
    QCOMPARE(witness.state, state);
}

void TestProbeSource::nothingIsAskedBeforeAnInventoryCame()
{
    FaultServer server({.bytes = page()});
    FakeNetwork network;
    ManualClock clock;
    ProbeSource probe({.enabled = true}, clock, &network);
    QSignalSpy ended(&probe, &ProbeSource::refreshed);
    probe.start(true);
    probe.retry();
    QVERIFY(!QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, 100));
    probe.setInventory({}); // there is none to be had
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(network.asked.isEmpty());
    probe.setInventory({.subjects = {service(u"http://wiki.example:%1"_s.arg(server.serverPort()))}});
    QTRY_COMPARE(ended.count(), 2);
    QCOMPARE(network.asked, QStringList{u"wiki.example"_s});
    QCOMPARE(server.requests().size(), 1);
}

void TestProbeSource::whatComesDuringALookIsLookedAtNext()
{
    FaultServer server({.bytes = page()});
    FakeNetwork network;
    ManualClock clock;
    ProbeSource probe({.enabled = true}, clock, &network);
    QSignalSpy ended(&probe, &ProbeSource::refreshed);
    const auto named = [&server](const QString &host) {
        return Inventory{.subjects = {service(u"http://%1:%2"_s.arg(host).arg(server.serverPort()))}};
    };
    connect(
        &server, &FaultServer::newConnection, &probe, [&] { probe.setInventory(named(u"b.example"_s)); },
        Qt::SingleShotConnection);
    probe.setInventory(named(u"a.example"_s));
    probe.start(true);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(network.asked, QStringList({u"a.example"_s, u"b.example"_s}));
    QCOMPARE(probe.checks({}, {}, false).witnesses.first().witness.sight->status, 200);
}

void TestProbeSource::anInventoryThatStaysAsksNobodyAgain()
{
    FaultServer server({.bytes = page()});
    FakeNetwork network;
    ManualClock clock;
    ProbeSource probe({.enabled = true}, clock, &network);
    QSignalSpy ended(&probe, &ProbeSource::refreshed);
    Inventory known{.subjects = {service(u"http://a.example:%1"_s.arg(server.serverPort()))}};
    probe.setInventory(known);
    probe.start(true);
    QTRY_COMPARE(ended.count(), 1);
    known.subjects.first().notes.append({.page = u"start"_s, .text = u"the wiki was updated"_s});
    probe.setInventory(known);
    probe.retry(); // nor does somebody's impatience, within the minute
    QTRY_COMPARE(ended.count(), 2);
    QCOMPARE(server.requests().size(), 1);
}

void TestProbeSource::pausedNobodyIsAsked()
{
    FaultServer server({.bytes = page()});
    FakeNetwork network;
    ManualClock clock;
    ProbeSource probe({.enabled = true}, clock, &network);
    probe.start(true);
    probe.setPaused(true);
    probe.setInventory({.subjects = {service(u"http://a.example:%1"_s.arg(server.serverPort()))}});
    QVERIFY(!QTest::qWaitFor([&server] { return !server.requests().isEmpty(); }, 100));
    probe.setPaused(false);
    QTRY_COMPARE(server.requests().size(), 1);
}

void TestProbeSource::ofThePastNothingIsRecorded()
{
    FakeNetwork network;
    ManualClock clock;
    ProbeSource probe({.enabled = true}, clock, &network);
    probe.setInventory({.subjects = {service(u"https://wiki.example"_s)}});
    const OwnChecks past = probe.checks({}, {}, true);
    QCOMPARE(past.mode, OwnChecks::Mode::Past);
    QVERIFY(past.witnesses.isEmpty());
}

void TestProbeSource::aFileOfAuthoritiesThatIsMissingIsSaid()
{
    FakeNetwork network;
    ManualClock clock;
    ProbeSource probe({.enabled = true, .caFile = u"/nowhere/ca.pem"_s}, clock, &network);
    QSignalSpy noticed(&probe, &ProbeSource::noticed);
    probe.start(true);
    QCOMPARE(noticed.count(), 1);
    QVERIFY(noticed.first().first().toString().contains(u"/nowhere/ca.pem"_s));
}

QTEST_GUILESS_MAIN(TestProbeSource)
#include "tst_probesource.moc"
