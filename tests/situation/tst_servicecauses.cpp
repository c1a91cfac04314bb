// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/causetext.h"
#include "models/situation/situationjson.h"
#include "models/situation/situationtext.h"
#include "tests/situation/causefixture.h"

#include <QJsonArray>
#include <QTest>

using namespace causefixture;
using services::Ground;
using services::Service;
using situation::Cause;
using situation::causesOf;
using situation::Situation;
using situation::SourceStatus;

namespace {

Finding answers(State state, Reason::Code code = Reason::Code::PastCritical)
{
    Finding one = finding(u"probe"_s, state, code);
    one.query = u"probe_success"_s;
    return one;
}

Service service(const QString &name, const Finding &probe, const QString &machine = {})
{
    return {.key = u"service/"_s + name,
            .name = name,
            .machine = machine,
            .state = probe.state,
            .ground = Ground::Probed,
            .probes = {{.target = u"https://%1.example"_s.arg(name), .answers = probe}}};
}

Service slow(const QString &name)
{
    Service one = service(name, answers(State::Ok, Reason::Code::WithinLimits));
    one.probes.first().latency = finding(u"latency"_s, State::Warning, warned);
    one.state = State::Warning;
    return one;
}

Service unprobed(const QString &name)
{
    return {.key = name, .name = name, .ground = Ground::NotProbed};
}

/// One that answers, and of which a declared signal is bad.
Service watched(const QString &name, const QString &signal, Reason::Code code = warned)
{
    Service one = service(name, answers(State::Ok, Reason::Code::WithinLimits));
    const State state = code == warned ? State::Warning : State::Unknown;
    one.watched = {{.target = name, .finding = finding(signal, state, code)}};
    one.state = state;
    one.ground = Ground::Watched;
    return one;
}

/// "pad/probe", and "alice/reach+2 (pad)" for one that takes a service along.
QString told(const QList<Cause> &causes)
{
    QStringList list;
    for (const Cause &cause : causes) {
        QStringList along;
        for (const situation::Consequence &one : cause.consequences)
            if (one.service)
                along.append(one.subject);
        list.append(u"%1/%2%3"_s.arg(cause.subject, cause.finding.signal,
                                     along.isEmpty() ? QString() : u" ("_s + along.join(u' ') + u')'));
    }
    return list.join(u' ');
}

Situation situationOf(const QList<Service> &services)
{
    return {.moment = fixture::now(),
            .sources = {fixture::source(SourceStatus::State::Ok)},
            .fleet = fleetOf({well(u"v1"_s)}),
            .services = services};
}

} // namespace

/// What the probes find wrong with services counts as much as what is wrong with machines.
class TestServiceCauses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAServiceAilsIsToldWhereItComesFrom_data();
    void whatAServiceAilsIsToldWhereItComesFrom();
    void theWholeIsNoBetterThanItsServices_data();
    void theWholeIsNoBetterThanItsServices();
    void theSentenceCountsServices();
    void whatTheDesktopSawStandsWithTheService();
    void checkListsThem();
};

void TestServiceCauses::whatAServiceAilsIsToldWhereItComesFrom_data()
{
    QTest::addColumn<Fleet>("fleet");
    QTest::addColumn<QList<Service>>("services");
    QTest::addColumn<QString>("causes");
    const Fleet quiet = fleetOf({well(u"v1"_s)});
    const Fleet fallen = fleetOf({dead(u"alice"_s), dead(u"v1"_s, u"alice"_s)});
    const Finding down = answers(State::Critical);
    QTest::newRow("one that is well is no cause")
        << quiet << QList{service(u"pad"_s, answers(State::Ok))} << u""_s;
    QTest::newRow("one that is down") << quiet << QList{service(u"pad"_s, down)} << u"pad/probe"_s;
    QTest::newRow("one that is slow") << quiet << QList{slow(u"pad"_s)} << u"pad/latency"_s;
    QTest::newRow("one whose declared signal is bad")
        << quiet << QList{watched(u"pad"_s, u"queue"_s)} << u"pad/queue"_s;
    QTest::newRow("two declared signals that are refused are two causes")
        << quiet
        << QList{watched(u"pad"_s, u"queue"_s, Reason::Code::QueryFailed),
                 watched(u"wiki"_s, u"pages"_s, Reason::Code::QueryFailed)}
        << u"/queue (pad) /pages (wiki)"_s;
    QTest::newRow("one on a machine that is well")
        << quiet << QList{service(u"pad"_s, down, u"v1"_s)} << u"pad/probe"_s;
    QTest::newRow("one that is down with its machine's hypervisor")
        << fallen << QList{service(u"pad"_s, down, u"V1"_s)} << u"alice/reach (pad)"_s;
    QTest::newRow("one of elsewhere fell by itself")
        << fallen << QList{service(u"pad"_s, down, u"bob"_s)} << u"alice/reach pad/probe"_s;
    QTest::newRow("one whose probe fell silent")
        << quiet << QList{service(u"pad"_s, answers(State::Unknown, Reason::Code::MissingSeries))}
        << u"pad/probe"_s;
    QTest::newRow("nobody knows of any, since the question was refused")
        << quiet
        << QList{service(u"pad"_s, answers(State::Unknown, Reason::Code::QueryFailed)),
                 service(u"wiki"_s, answers(State::Unknown, Reason::Code::QueryFailed))}
        << u"/probe (pad wiki)"_s;
    QTest::newRow("one that nobody looks at is not watched") << quiet << QList{unprobed(u"pad"_s)} << u""_s;
}

void TestServiceCauses::whatAServiceAilsIsToldWhereItComesFrom()
{
    QFETCH(const Fleet, fleet);
    QFETCH(const QList<Service>, services);
    QTEST(told(causesOf(fleet, {fixture::source(SourceStatus::State::Ok)}, {}, services)), "causes");
}

void TestServiceCauses::theWholeIsNoBetterThanItsServices_data()
{
    QTest::addColumn<State>("service");
    QTest::newRow("ok") << State::Ok;
    QTest::newRow("warning") << State::Warning;
    QTest::newRow("unknown") << State::Unknown;
    QTest::newRow("critical") << State::Critical;
}

void TestServiceCauses::theWholeIsNoBetterThanItsServices()
{
    QFETCH(const State, service);
    const Situation whole = situationOf({::service(u"pad"_s, answers(service))});
    QCOMPARE(whole.state(), service);
    QCOMPARE(whole.machineCounts().ok, 1);
    QCOMPARE(whole.counts().ok, service == State::Ok ? 2 : 1);
}

void TestServiceCauses::theSentenceCountsServices()
{
    const auto sentence = [](const Fleet &fleet, const QList<Service> &services) {
        Situation whole = situationOf(services);
        whole.fleet = fleet;
        return situation::situationText(
            whole, causesOf(fleet, whole.sources, {}, services), nullptr,
            {.now = fixture::now(), .zone = QTimeZone::utc(), .locale = QLocale(QLocale::English)});
    };
    QCOMPARE(
        sentence(fleetOf({dead(u"v1"_s)}), {service(u"pad"_s, answers(State::Critical), u"v1"_s)}),
        u"v1 does not answer the collector since 19:48 (12\u00a0min); 1 service(s) out of reach with it. "
        "0 of 1 measured OK. 0 of 1 services OK."_s);
    QVERIFY(sentence(fleetOf({well(u"v1"_s)}), {service(u"pad"_s, answers(State::Critical))})
                .startsWith(u"pad, probe: "_s));
}

void TestServiceCauses::whatTheDesktopSawStandsWithTheService()
{
    const situation::WitnessView seen{
        .subject = u"Pad"_s,
        .kind = u"service"_s,
        .instance = {},
        .witness = {.verdict = probe::Witness::Verdict::BothDown, .state = State::Critical}};
    const auto causes = causesOf(fleetOf({well(u"v1"_s)}), {}, {.witnesses = {seen}},
                                 {service(u"pad"_s, answers(State::Critical))});
    QCOMPARE(causes.size(), 1);
    QCOMPARE(causes.first().witnesses, QList{seen});
}

void TestServiceCauses::checkListsThem()
{
    const Situation whole = situationOf({service(u"pad"_s, answers(State::Critical), u"v1"_s)});
    const QJsonObject listed =
        situation::toJson(whole, QLocale::c())[u"subjects"].toArray().last().toObject();
    QCOMPARE(listed[u"kind"].toString(), u"service"_s);
    QCOMPARE(listed[u"name"].toString(), u"pad"_s);
    QCOMPARE(listed[u"parent"].toString(), u"v1"_s);
    QCOMPARE(listed[u"state"].toString(), u"critical"_s);
    QVERIFY(listed[u"since"].isString());
    const QString text = situation::toText(whole, QLocale(QLocale::English));
    QVERIFY2(text.contains(u"  Critical      pad\n"_s), qPrintable(text));
}

QTEST_MAIN(TestServiceCauses)

#include "tst_servicecauses.moc"
