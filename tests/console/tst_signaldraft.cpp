// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/signalfile.h"
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
    QCOMPARE(signal.families, QList<signals::Family>{{u"node_sockstat_TCP_mem_bytes"_s}});
    QCOMPARE(signal.rule.warning, 1e8);
    QCOMPARE(signal.rule.critical, 2e8);
    QCOMPARE(signal.rule.lasting, base::Milliseconds(std::chrono::minutes(15)));
    QCOMPARE(signal.rule.direction, signals::Rule::Direction::Above);
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

QTEST_GUILESS_MAIN(TestSignalDraft)
#include "tst_signaldraft.moc"
