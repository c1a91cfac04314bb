// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/completionstore.h"
#include "models/console/consolestore.h"
#include "models/http/connection.h"
#include "tests/support/realservers.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using console::ConsoleStore;
using console::Question;

namespace {

/// A real server, and the console's stores over it.
struct Stack {
    explicit Stack(RealServers::Kind kind)
        : servers(kind)
    {
    }

    bool start()
    {
        if (!servers.startAll(u"node"_s))
            return false;
        endpoint.url = servers.url();
        connection = std::make_unique<http::Connection>(endpoint, http::Connection::Way::Direct);
        const metrics::PrometheusClient client(*connection, endpoint.url);
        store = std::make_unique<ConsoleStore>(client, ConsoleStore::Options{.finestStep = 1s}, clock);
        names = std::make_unique<console::CompletionStore>(client, clock);
        return true;
    }

    /// The answer to a question, waited for; nothing when there was none.
    std::optional<console::Answer> ask(const Question &question)
    {
        store->ask(question);
        (void)QTest::qWaitFor([this] { return !store->isRunning(); }, 20'000);
        if (store->answer().error)
            return std::nullopt;
        return store->refused() ? store->refused() : store->answer().snapshot;
    }

    /// What is proposed where | stands, once the server has told.
    QStringList proposed(const QString &typed, const QString &awaited)
    {
        const auto place = console::placeAt(QString(typed).remove(u'|'), typed.indexOf(u'|'));
        const auto texts = [this, &place] {
            QStringList list;
            for (const console::Candidate &one : names->candidates(place))
                list.append(one.text);
            return list;
        };
        (void)QTest::qWaitFor([&] { return texts().contains(awaited); }, 20'000);
        return texts();
    }

    RealServers servers;
    base::SystemClock clock;
    settings::Endpoint endpoint;
    std::unique_ptr<http::Connection> connection;
    std::unique_ptr<ConsoleStore> store;
    std::unique_ptr<console::CompletionStore> names;
};

void aRowForEachServer()
{
    QTest::addColumn<bool>("victoria");
    QTest::newRow("VictoriaMetrics") << true;
    QTest::newRow("Prometheus") << false;
}

} // namespace

/// The console's stores over real servers.
class TestConsole : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothKindsOfAnswerCome_data() { aRowForEachServer(); }
    void bothKindsOfAnswerCome();
    void mistakesAreFoundInTheirPlace_data();
    void mistakesAreFoundInTheirPlace();
    void theTraceOfVictoriaMetricsIsRead();
    void namesAreProposed_data() { aRowForEachServer(); }
    void namesAreProposed();
    void aDeadServerLeavesTheLastAnswer();

private:
    Stack &stack(bool victoria) { return victoria ? m_victoria : m_prometheus; }

    Stack m_victoria{RealServers::Kind::VictoriaMetrics};
    Stack m_prometheus{RealServers::Kind::Prometheus};
};

void TestConsole::initTestCase()
{
    if (const QString program = RealServers::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    QVERIFY2(m_victoria.start(), m_victoria.servers.log().constData());
    QVERIFY2(m_prometheus.start(), m_prometheus.servers.log().constData());
}

void TestConsole::bothKindsOfAnswerCome()
{
    QFETCH(bool, victoria);
    const auto now = stack(victoria).ask({.promql = u"up{job=\"node\"}"_s, .overTime = false});
    QVERIFY(now && !now->refusal);
    QCOMPARE(now->samples.size(), 1);
    QCOMPARE(now->samples.first().value, 1.0);
    QVERIFY(now->cost.serverMs);
    QCOMPARE(now->cost.seriesRead.has_value(), victoria);
    QCOMPARE(now->cost.samplesRead.has_value(), !victoria);
    const auto over =
        stack(victoria).ask({.promql = u"node_cpu_seconds_total"_s, .overTime = true, .length = 1min});
    QVERIFY(over && over->lines.size() > 1);
    QVERIFY(over->cost.points >= over->cost.series);
    const auto raw = stack(victoria).ask({.promql = u"up[1m]"_s, .overTime = false});
    QVERIFY(raw && !raw->lines.isEmpty());
}

void TestConsole::mistakesAreFoundInTheirPlace_data()
{
    QTest::addColumn<bool>("victoria");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked"); // empty: the server does not say where
    const auto row = [](const char *name, const QString &query, const QString &vm, const QString &prom) {
        QTest::addRow("VictoriaMetrics, %s", name) << true << query << vm;
        QTest::addRow("Prometheus, %s", name) << false << query << prom;
    };
    row("open bracket", u"sum("_s, u"("_s, u"("_s);
    row("two words", u"foo\n  bar"_s, u"bar"_s, u"bar"_s);
    row("no string", u"up{job=}"_s, u"}"_s, u"}"_s);
    row("labels without a comma", u"sum by (a b) (up)"_s, u"b"_s, u"b"_s);
    row("behind an accent", u"up{job=\"é\"} bar"_s, u"bar"_s, u"bar"_s);
    row("unknown function", u"1 + nosuch(up)"_s, u"nosuch"_s, u"nosuch"_s);
    row("open string", u"up{job=\"a}"_s, u"\"a}"_s, u"\"a}"_s);
    row("regular expression", u"up{job=~\"(\"}"_s, u"\"(\""_s, u"job"_s);
    row("too many arguments", u"abs(up, up)"_s, {}, u"abs"_s);
}

void TestConsole::mistakesAreFoundInTheirPlace()
{
    QFETCH(bool, victoria);
    QFETCH(QString, query);
    QFETCH(QString, marked);
    for (const bool overTime : {false, true}) {
        const auto answer = stack(victoria).ask({.promql = query, .overTime = overTime, .length = 5min});
        QVERIFY(answer && answer->refusal);
        const auto place = answer->refusal->place;
        const QString found = place ? query.mid(place->start, place->length) : QString();
        QVERIFY2(found == marked, qPrintable(answer->refusal->whole + u" -> "_s + found));
        QVERIFY(!answer->refusal->words.contains("error when executing"_L1));
        QVERIFY(!answer->refusal->words.contains("parse error"_L1));
    }
}

void TestConsole::theTraceOfVictoriaMetricsIsRead()
{
    const Question question{
        .promql = u"sum(rate(node_cpu_seconds_total[1m]))"_s, .overTime = false, .traced = true};
    const auto answer = m_victoria.ask(question);
    QVERIFY(answer && answer->trace && !answer->samples.isEmpty());
    QVERIFY(answer->trace->message.contains("/api/v1/query"_L1));
    QVERIFY(!answer->trace->children.isEmpty());
    const auto other = m_prometheus.ask(question);
    QVERIFY(other && !other->trace && !other->samples.isEmpty());
}

void TestConsole::namesAreProposed()
{
    QFETCH(bool, victoria);
    Stack &one = stack(victoria);
    QVERIFY(one.proposed(u"node_load|"_s, u"node_load15"_s).contains(u"node_load1"_s));
    const QStringList labels = one.proposed(u"node_cpu_seconds_total{|}"_s, u"mode"_s);
    QVERIFY(labels.contains(u"cpu"_s) && !labels.contains(u"mountpoint"_s)); // only those of its series
    QVERIFY(one.proposed(u"sum by (mo|) (node_cpu_seconds_total)"_s, u"mode"_s).contains(u"mode"_s));
    QVERIFY(
        one.proposed(u"node_cpu_seconds_total{cpu=\"0\",mode=\"i|\"}"_s, u"idle"_s).contains(u"iowait"_s));
    QVERIFY(one.proposed(u"{__name__=\"node_lo|\"}"_s, u"node_load1"_s).contains(u"node_load5"_s));
}

/// Last: it takes a server away.
void TestConsole::aDeadServerLeavesTheLastAnswer()
{
    QVERIFY(m_prometheus.ask({.promql = u"up"_s, .overTime = false}));
    m_prometheus.servers.killStore();
    QVERIFY(!m_prometheus.ask({.promql = u"up"_s, .overTime = false}));
    QCOMPARE(m_prometheus.store->answer().error->kind, base::Error::Kind::Unreachable);
    QVERIFY(m_prometheus.store->answer().snapshot);
    QVERIFY(m_prometheus.proposed(u"rat|"_s, u"rate"_s).contains(u"rate"_s));
}

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
