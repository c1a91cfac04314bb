// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/signalfile.h"
#include "models/console/signalguess.h"
#include "models/signals/catalogueparser.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using console::DraftFault;
using console::SignalDraft;

namespace {

SignalDraft draft()
{
    return {.id = u"socket_memory"_s,
            .title = u"Mémoire « sockets »"_s,
            .about = {},
            .unit = base::Unit::Bytes,
            .subject = u"vm"_s,
            .namedBy = u"guest"_s,
            .group = u"memory"_s,
            .query = u"node_sockstat_TCP_mem_bytes{job=\"node\"}"_s,
            .warning = 1e8,
            .critical = 2e8,
            .minutes = 15};
}

} // namespace

class TestSignalDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsReadBackAsItWasMeant();
    void quotesAndLinesOfAQuerySurvive();
    void selectorsAreMadeNarrow_data();
    void selectorsAreMadeNarrow();
    void faultsAreTold_data();
    void faultsAreTold();
    void idsAreSuggested_data();
    void idsAreSuggested();
    void nothingIsOverwritten();
    void subjectsAreGuessed_data();
    void subjectsAreGuessed();
    void groupsAreGuessed_data();
    void groupsAreGuessed();
};

void TestSignalDraft::itIsReadBackAsItWasMeant()
{
    const auto read = signals::parseCatalogue(console::signalToml(draft()), u"own.toml"_s);
    QVERIFY2(read.diagnostics.isEmpty(), console::signalToml(draft()).constData());
    const signals::Signal &signal = read.entries.first();
    QCOMPARE(signal.id, u"socket_memory"_s);
    QCOMPARE(signal.title.fr, u"Mémoire « sockets »"_s);
    QCOMPARE(signal.title.en, signal.about.en);
    QCOMPARE(signal.unit, base::Unit::Bytes);
    QCOMPARE(signal.query, u"node_sockstat_TCP_mem_bytes{job=\"node\",$only}"_s);
    QCOMPARE(signal.families, QList<signals::Family>{{u"node_sockstat_TCP_mem_bytes{job=\"node\"}"_s}});
    QCOMPARE(signal.rule.warning, 1e8);
    QCOMPARE(signal.rule.critical, 2e8);
    QCOMPARE(signal.rule.lasting, base::Milliseconds(std::chrono::minutes(15)));
    QCOMPARE(signal.rule.direction, signals::Rule::Direction::Above);
    QCOMPARE(signal.subject, u"vm"_s);
    QCOMPARE(signal.namedBy, u"guest"_s);
    QCOMPARE(signal.group, u"memory"_s);
}

void TestSignalDraft::quotesAndLinesOfAQuerySurvive()
{
    SignalDraft tricky = draft();
    tricky.query = u"up{a='''',b=\"\\\\d\\\"\"}\n  or down{c=`]]>`}"_s;
    tricky.title = u"\"x\" \\ 'y' = [z]"_s;
    const auto read = signals::parseCatalogue(console::signalToml(tricky), u"own.toml"_s);
    QVERIFY2(read.diagnostics.isEmpty(), console::signalToml(tricky).constData());
    QCOMPARE(read.entries.first().title.en, tricky.title);
    QVERIFY(read.entries.first().query.contains("b=\"\\\\d\\\"\""_L1));
}

void TestSignalDraft::selectorsAreMadeNarrow_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("narrowed");
    QTest::newRow("bare") << u"up"_s << u"up{$only}"_s;
    QTest::newRow("empty braces") << u"up{}"_s << u"up{$only}"_s;
    QTest::newRow("matcher") << u"rate(a{b=\"}\"}[5m])"_s << u"rate(a{b=\"}\",$only}[5m])"_s;
    QTest::newRow("comma at the end") << u"a{b=\"c\",}"_s << u"a{b=\"c\",$only}"_s;
    QTest::newRow("two") << u"a / on (instance) b{c=\"d\"}"_s
                         << u"a{$only} / on (instance) b{c=\"d\",$only}"_s;
    QTest::newRow("is already") << u"up{$only}"_s << u"up{$only}"_s;
    QTest::newRow("open braces stay") << u"up{a="_s << u"up{a="_s;
}

void TestSignalDraft::selectorsAreMadeNarrow()
{
    QFETCH(QString, query);
    QTEST(console::narrowable(query), "narrowed");
}

void TestSignalDraft::faultsAreTold_data()
{
    using Change = std::function<void(SignalDraft &)>;
    using Fault = std::optional<DraftFault::Kind>;
    using enum DraftFault::Kind;
    QTest::addColumn<Change>("change");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, const Change &change, Fault fault) {
        QTest::newRow(name) << change << fault;
    };
    row("good", [](SignalDraft &) { }, {});
    row("no title", [](SignalDraft &d) { d.title = u"  "_s; }, Title);
    row("id with a dot", [](SignalDraft &d) { d.id = u"a.b"_s; }, Id);
    row("id that leaves the folder", [](SignalDraft &d) { d.id = u"../x"_s; }, Id);
    row("id that is there", [](SignalDraft &d) { d.id = u"there"_s; }, Taken);
    row("no metric", [](SignalDraft &d) { d.query = u"1 + time()"_s; }, Metric);
    row("no limits are no fault",
        [](SignalDraft &d) {
            d.warning.reset();
            d.critical.reset();
        },
        {});
    row("critical before warning", [](SignalDraft &d) { d.critical = 1; }, Limits);
    row("below, the other way round", [](SignalDraft &d) { d.above = false; }, Limits);
    row("no number", [](SignalDraft &d) { d.warning = std::numeric_limits<double>::quiet_NaN(); }, Limits);
}

void TestSignalDraft::faultsAreTold()
{
    QFETCH(std::function<void(SignalDraft &)>, change);
    QFETCH(std::optional<DraftFault::Kind>, fault);
    signals::Catalogue catalogue;
    catalogue.entries.append(signals::Signal{.id = u"there"_s, .origin = u"own.toml"_s, .line = 3});
    SignalDraft one = draft();
    change(one);
    const auto told = console::faultOf(one, catalogue);
    QCOMPARE(told.transform([](const DraftFault &f) { return f.kind; }), fault);
}

void TestSignalDraft::idsAreSuggested_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("id");
    QTest::newRow("accents") << u"Été : mémoire libre"_s << u"ete_memoire_libre"_s;
    QTest::newRow("taken") << u"There"_s << u"there_2"_s;
    QTest::newRow("digits first") << u"5 minutes"_s << u"own"_s;
    QTest::newRow("long") << QString(60, u'a') << QString(37, u'a');
}

void TestSignalDraft::idsAreSuggested()
{
    QFETCH(QString, title);
    signals::Catalogue catalogue;
    catalogue.entries.append(signals::Signal{.id = u"there"_s});
    QTEST(console::suggestedId(title, catalogue), "id");
}

void TestSignalDraft::nothingIsOverwritten()
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(u"signals"_s);
    const auto first = console::writeSignal(draft(), own);
    QVERIFY(first);
    QCOMPARE(signals::loadCatalogue(own).find(u"socket_memory")->title.en, draft().title);
    SignalDraft other = draft();
    other.title = u"Another"_s;
    QVERIFY(!console::writeSignal(other, own));
    other.id = u"broken"_s; // a file whose entry cannot be read is somebody's, too
    QFile file(own + u"/broken.toml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[") == 1);
    file.close();
    QVERIFY(!console::writeSignal(other, own));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "["_ba);
}

void TestSignalDraft::subjectsAreGuessed_data()
{
    using metrics::Labels;
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<Labels>>("answer");
    QTest::addColumn<console::GuessedSubject>("guess");
    const auto row = [](const char *name, const QString &query, const QList<Labels> &answer,
                        const console::GuessedSubject &guess) {
        QTest::newRow(name) << query << answer << guess;
    };
    const Labels alice{{u"instance"_s, u"alice:9100"_s}, {u"device"_s, u"sda"_s}};
    const Labels bob{{u"instance"_s, u"bob:9100"_s}, {u"device"_s, u"sda"_s}};
    row("machines", u"node_load1"_s, {alice, bob}, {.kind = u"host"_s, .namedBy = {}});
    row("nobody answers", u"node_load1"_s, {}, {.kind = u"host"_s, .namedBy = {}});
    row("no labels", u"sum(up)"_s, {Labels()}, {.kind = u"host"_s, .namedBy = {}});
    const auto guest = [](const QString &name, bool instance) {
        Labels labels{{u"name"_s, name}, {u"node"_s, u"pve1"_s}};
        if (instance)
            labels.insert(u"instance"_s, u"pve:9221"_s);
        return labels;
    };
    row("guests of one exporter", u"pve_guest_info"_s, {guest(u"mail"_s, true), guest(u"wiki"_s, true)},
        {.kind = u"vm"_s, .namedBy = u"name"_s});
    row("guests without an instance", u"sum by (name, node) (x)"_s,
        {guest(u"mail"_s, false), guest(u"wiki"_s, false)}, {.kind = u"vm"_s, .namedBy = u"name"_s});
    row("hypervisors", u"sum by (node) (x)"_s,
        {Labels{{u"node"_s, u"pve1"_s}}, Labels{{u"node"_s, u"pve2"_s}}},
        {.kind = u"hypervisor"_s, .namedBy = u"node"_s});
    const Labels pad{{u"instance"_s, u"apps:9000"_s}, {u"service"_s, u"pad"_s}};
    const Labels wiki{{u"instance"_s, u"apps:9000"_s}, {u"service"_s, u"wiki"_s}};
    row("services by their name", u"queue_length"_s, {pad, wiki},
        {.kind = u"service"_s, .namedBy = u"service"_s});
    row("addresses that are looked at", u"probe_http_duration_seconds"_s,
        {Labels{{u"instance"_s, u"https://pad.example"_s}}}, {.kind = u"service"_s, .namedBy = {}});
    row("units of a machine", u"node_systemd_unit_state"_s, {pad, wiki}, {.kind = u"host"_s, .namedBy = {}});
    row("a label that names nothing alone", u"x"_s,
        {Labels{{u"host"_s, u"a"_s}, {u"disk"_s, u"1"_s}}, Labels{{u"host"_s, u"a"_s}, {u"disk"_s, u"2"_s}}},
        {.kind = u"host"_s, .namedBy = {}});
}

void TestSignalDraft::subjectsAreGuessed()
{
    QFETCH(QString, query);
    QFETCH(QList<metrics::Labels>, answer);
    QFETCH(console::GuessedSubject, guess);
    QCOMPARE(console::guessedSubject(query, answer), guess);
}

void TestSignalDraft::groupsAreGuessed_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("group");
    const auto row = [](const QString &query, const QString &group) {
        QTest::newRow(qPrintable(query)) << query << group;
    };
    row(u"1 - avg by (instance) (rate(node_cpu_seconds_total[5m]))"_s, u"processor"_s);
    row(u"node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes"_s, u"memory"_s);
    row(u"node_filesystem_avail_bytes"_s, u"storage"_s);
    row(u"container_memory_rss"_s, u"containers"_s);
    row(u"pve_up"_s, u"virtualisation"_s);
    row(u"probe_duration_seconds"_s, u"services"_s);
    row(u"ifconfig_total"_s, u"system"_s); // not an interface of SNMP
    row(u"myapp_jobs"_s, u"system"_s);
}

void TestSignalDraft::groupsAreGuessed()
{
    QFETCH(QString, query);
    QTEST(console::guessedGroup(query), "group");
    QVERIFY(console::signalGroups().contains(console::guessedGroup(query)));
}

QTEST_GUILESS_MAIN(TestSignalDraft)
#include "tst_signaldraft.moc"
