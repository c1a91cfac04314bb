// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/witnesstext.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using probe::Fault;
using probe::Monitoring;
using probe::Offline;
using probe::Sight;
using probe::Stage;
using probe::Target;
using probe::Witness;
using View = Monitoring::View;

namespace {

const Target wiki{.kind = Target::Kind::Https,
                  .host = u"wiki.example"_s,
                  .port = 443,
                  .path = u"/"_s,
                  .subject = u"wiki"_s,
                  .meantForAll = true};

Sight sight(Fault fault, std::optional<Stage> reached, int status = 0)
{
    Sight seen{
        .target = wiki, .reached = reached, .fault = fault, .status = status, .at = ManualClock().now()};
    for (int i = 0; i <= (reached ? int(*reached) : -1); ++i)
        seen.took.at(size_t(i)) = 10ms;
    if (fault == Fault::TimedOut)
        seen.took.at(reached ? size_t(*reached) + 1 : 0) = 5s;
    return seen;
}

Sight up()
{
    return sight(Fault::None, Stage::Http, 200);
}

Sight withCertificate(Sight seen, base::Milliseconds left)
{
    seen.certificate = {.notAfter = ManualClock().now() + left, .issuer = u"Some <b>Company</b>"_s};
    return seen;
}

Sight elsewhere()
{
    Sight seen = sight(Fault::Elsewhere, Stage::Http, 302);
    seen.redirectedTo = QUrl(u"https://login.example/in"_s);
    return seen;
}

Sight ofPrivate(Sight seen)
{
    seen.isPrivate = true;
    return seen;
}

/// Number and unit are joined by a no-break space, which reads badly in a table.
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

QString told(const Witness &witness)
{
    return plain(probe::witnessText(witness, QLocale::c()));
}

} // namespace

/// Two witnesses, one sentence.
class TestWitness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoWitnessesMakeOneSentence_data();
    void twoWitnessesMakeOneSentence();
    void offlineNobodyIsCalledDown_data();
    void offlineNobodyIsCalledDown();
    void aSideDoorThatIsClosedIsNoOutage();
    void offlineIsToldFromAnOutage_data();
    void offlineIsToldFromAnOutage();
    void offlineSaysWhatWasTried();
    void stepsAreToldWithTheirTimes();
};

void TestWitness::twoWitnessesMakeOneSentence_data()
{
    QTest::addColumn<View>("view");
    QTest::addColumn<std::optional<Sight>>("sight");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, View view, const std::optional<Sight> &seen, State state,
                        const char *verdict, const QString &sentence) {
        QTest::newRow(name) << view << seen << state << QString::fromLatin1(verdict) << sentence;
    };
    const Sight refused = sight(Fault::Refused, Stage::Dns);
    const Sight hole = sight(Fault::TimedOut, Stage::Tcp);
    const Sight expired = withCertificate(sight(Fault::Expired, Stage::Tcp), -72h);
    row("both up", View::Up, up(), State::Ok, "both-up",
        u"up for monitoring and from here (HTTP 200, 40 ms)"_s);
    row("up, monitoring says down", View::Down, up(), State::Warning, "up-only-here",
        u"down for monitoring, up from here (HTTP 200, 40 ms)"_s);
    row("up, monitoring is silent", View::Silent, up(), State::Ok, "alone-up",
        u"up from here (HTTP 200, 40 ms); monitoring is silent"_s);
    row("up, not watched", View::Unwatched, up(), State::Ok, "alone-up",
        u"up from here (HTTP 200, 40 ms); not watched by monitoring"_s);
    row("refused, monitoring says up", View::Up, refused, State::Warning, "up-only-there",
        u"up for monitoring, not reachable from here: connection refused"_s);
    row("both down", View::Down, refused, State::Critical, "both-down",
        u"down for monitoring and from here: connection refused"_s);
    row("refused, monitoring is silent", View::Silent, refused, State::Critical, "alone-down",
        u"down from here: connection refused; monitoring is silent"_s);
    row("refused, not watched", View::Unwatched, refused, State::Critical, "alone-down",
        u"down from here: connection refused; not watched by monitoring"_s);
    row("black hole", View::Up, hole, State::Warning, "up-only-there",
        u"up for monitoring, not reachable from here: accepts the connection, then is silent for 5 s"_s);
    row("no answer", View::Down, sight(Fault::TimedOut, Stage::Dns), State::Critical, "both-down",
        u"down for monitoring and from here: no answer within 5 s"_s);
    row("reset", View::Up, sight(Fault::Closed, Stage::Tcp), State::Warning, "up-only-there",
        u"up for monitoring, not reachable from here: the connection is cut without an answer"_s);
    row("a bad gateway", View::Up, sight(Fault::ServerError, Stage::Http, 502), State::Warning,
        "up-only-there", u"up for monitoring, not reachable from here: it answers with the error 502"_s);
    row("expired", View::Up, expired, State::Critical, "certificate",
        u"the certificate expired on 20 Nov 2026; up for monitoring"_s);
    row("expired, monitoring is silent", View::Silent, expired, State::Critical, "certificate",
        u"the certificate expired on 20 Nov 2026; monitoring is silent"_s);
    row("wrong name", View::Up, sight(Fault::WrongName, Stage::Tcp), State::Critical, "certificate",
        u"the certificate is not for wiki.example; up for monitoring"_s);
    row("unknown authority", View::Down, withCertificate(sight(Fault::Untrusted, Stage::Tcp), 1h),
        State::Warning, "certificate",
        u"the certificate is signed by Some <b>Company</b>, which is not known here; down for monitoring"_s);
    row("nine days to go", View::Up, withCertificate(up(), 9 * 24h), State::Warning, "expiring",
        u"the certificate expires on 2 Dec 2026, in 9 d; up for monitoring"_s);
    row("months to go", View::Up, withCertificate(up(), 60 * 24h), State::Ok, "both-up",
        u"up for monitoring and from here (HTTP 200, 40 ms)"_s);
    row("redirecting elsewhere", View::Up, elsewhere(), State::Warning, "elsewhere",
        u"it sends to login.example, another server; up for monitoring"_s);
    row("nothing there", View::Unwatched, sight(Fault::Missing, Stage::Http, 404), State::Warning, "missing",
        u"it answers 404, nothing is there; not watched by monitoring"_s);
    row("a private address", View::Silent, ofPrivate(sight(Fault::TimedOut, Stage::Dns)), State::Unknown,
        "closed", u"not visible from here, its address is private; monitoring is silent"_s);
    row("a private address that refuses", View::Silent, ofPrivate(refused), State::Critical, "alone-down",
        u"down from here: connection refused; monitoring is silent"_s);
    row("not looked at yet", View::Up, {}, State::Unknown, "unseen",
        u"not seen from here yet; up for monitoring"_s);
}

void TestWitness::twoWitnessesMakeOneSentence()
{
    QFETCH(View, view);
    QFETCH(std::optional<Sight>, sight);
    QFETCH(State, state);
    QFETCH(QString, verdict);
    QFETCH(QString, sentence);
    const Witness witness = probe::witnessOf(wiki, {.view = view}, sight, {}, ManualClock().now());
    QCOMPARE(QString(probe::verdictName(witness.verdict)), verdict);
    QCOMPARE(witness.state, state);
    QCOMPARE(told(witness), sentence);
}

void TestWitness::offlineNobodyIsCalledDown_data()
{
    QTest::addColumn<Offline>("offline");
    QTest::newRow("no network") << Offline::NoNetwork;
    QTest::newRow("no name server") << Offline::NoResolver;
    QTest::newRow("nothing answers") << Offline::NothingAnswers;
}

void TestWitness::offlineNobodyIsCalledDown()
{
    QFETCH(Offline, offline);
    const Witness witness = probe::witnessOf(wiki, {.view = View::Silent}, sight(Fault::TimedOut, Stage::Dns),
                                             offline, ManualClock().now());
    QCOMPARE(witness.verdict, Witness::Verdict::Offline);
    QCOMPARE(witness.state, State::Unknown);
    QCOMPARE(told(witness), u"not seen from here, this desktop is offline; monitoring is silent"_s);
}

void TestWitness::aSideDoorThatIsClosedIsNoOutage()
{
    Target console = wiki;
    console.meantForAll = false;
    Sight seen = sight(Fault::Refused, Stage::Dns);
    seen.target = console;
    const Witness witness = probe::witnessOf(console, {.view = View::Silent}, seen, {}, ManualClock().now());
    QCOMPARE(witness.verdict, Witness::Verdict::AloneDown);
    QCOMPARE(witness.state, State::Warning);
}

void TestWitness::offlineIsToldFromAnOutage_data()
{
    QTest::addColumn<QList<Sight>>("sights");
    QTest::addColumn<std::optional<Offline>>("offline");
    const auto at = [](const QString &host, Fault fault, std::optional<Stage> reached = {}) {
        Sight seen{.reached = reached, .fault = fault};
        seen.target.host = host;
        return seen;
    };
    const QString a = u"a.example"_s;
    const QString b = u"b.example"_s;
    const QString here = u"127.0.0.1"_s;
    const Sight silentA = at(a, Fault::TimedOut, Stage::Dns);
    const Sight silentB = at(b, Fault::NoRoute, Stage::Dns);
    const auto row = [](const char *name, const QList<Sight> &sights, std::optional<Offline> offline) {
        QTest::newRow(name) << sights << offline;
    };
    row("nothing was looked at", {}, {});
    row("no name server", {at(a, Fault::NoResolver)}, Offline::NoResolver);
    row("two hosts, no sign of life", {silentA, silentB}, Offline::NothingAnswers);
    row("one host, no sign of life", {silentA, silentA}, {});
    row("one of two answers", {silentA, at(b, Fault::None, Stage::Http)}, {});
    row("one of two refuses", {silentA, at(b, Fault::Refused, Stage::Dns)}, {});
    row("the name server says no", {silentA, at(b, Fault::NameUnknown)}, {});
    row("one accepts and is silent", {silentA, at(b, Fault::TimedOut, Stage::Tcp)}, {});
    row("this machine answers itself", {silentA, silentB, at(here, Fault::None, Stage::Http)},
        Offline::NothingAnswers);
    row("only this machine", {at(here, Fault::Refused, Stage::Dns)}, {});
    row("private addresses tell nothing", {ofPrivate(silentA), ofPrivate(silentB)}, {});
}

void TestWitness::offlineIsToldFromAnOutage()
{
    QFETCH(QList<Sight>, sights);
    QFETCH(std::optional<Offline>, offline);
    QCOMPARE(probe::offlineFrom(sights), offline);
}

void TestWitness::offlineSaysWhatWasTried()
{
    QCOMPARE(probe::offlineText(Offline::NoNetwork, 3), u"is offline: no network interface is up"_s);
    QVERIFY(probe::offlineText(Offline::NoResolver, 3).contains(u"3 address"_s));
    QVERIFY(probe::offlineText(Offline::NothingAnswers, 3).contains(u"not one of 3 address"_s));
}

void TestWitness::stepsAreToldWithTheirTimes()
{
    QCOMPARE(plain(probe::stepsText(sight(Fault::TimedOut, Stage::Tcp), QLocale::c())),
             u"name 10 ms, connection 10 ms, TLS 5 s"_s);
}

QTEST_APPLESS_MAIN(TestWitness)
#include "tst_witness.moc"
