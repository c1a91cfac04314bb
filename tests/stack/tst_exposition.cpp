// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signals/catalogue.h"
#include "tests/support/checkdocument.h"
#include "tests/support/programrun.h"
#include "tests/support/realservers.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using signals::Signal;

namespace {

const auto anything = u"count({__name__!=\"\"})"_s;
const auto asScraped = u"extra_label=instance=coffre.example:9100&extra_label=job=node"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The findings of a signal, whoever has them.
QList<QJsonObject> findingsOf(const CheckDocument &document, const QString &signal)
{
    QList<QJsonObject> found;
    for (const QJsonValue &subject : document.subjects())
        for (const QJsonValue &finding : subject["findings"_L1].toArray())
            if (finding["signal"_L1].toString() == signal)
                found.append(finding.toObject());
    return found;
}

/// The state of the finding whose parts have this value; empty when there is none.
QString stateOf(const CheckDocument &document, const QString &signal, const QString &part)
{
    for (const QJsonObject &finding : findingsOf(document, signal)) {
        const QJsonObject labels = finding["labels"_L1].toObject();
        const bool same = part.isEmpty()
            ? labels.isEmpty()
            : std::ranges::any_of(labels, [&part](const QJsonValue &value) { return value == part; });
        if (same)
            return finding["state"_L1].toString();
    }
    return {};
}

/// A value that reached a limit and is called well all the same.
bool isWronglyGreen(const QJsonObject &finding, const Signal &signal)
{
    const auto limit = signal.rule.firstLimit();
    return finding["state"_L1] == "ok"_L1 && finding["value"_L1].isDouble() && limit
        && signal.rule.lasting.count() == 0 && signal.rule.passes(finding["value"_L1].toDouble(), *limit);
}

} // namespace

/// Data that nobody here wrote: the text that any exporter exposes, imported into a VictoriaMetrics that
/// knows nothing else. VIGIE_EXPOSITION names files to try besides, separated by colons.
class TestExposition : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allThatItContainsIsJudged_data();
    void allThatItContainsIsJudged();
    void whatFailsIsSaid_data();
    void whatFailsIsSaid();
    void whoIsNotNamedIsThereAllTheSame_data();
    void whoIsNotNamedIsThereAllTheSame();

private:
    void import(const QByteArray &exposition, const QString &labels);
    bool isThere(const signals::Family &family) const;
    void signalIsJudged(const Signal &signal) const;
    void raidIsSaid() const;

    QList<Signal> m_entries;
    std::unique_ptr<RealServers> m_servers;
    CheckDocument m_document;
    QByteArray m_said;
};

void TestExposition::initTestCase()
{
    if (const QString program = RealServers::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    m_entries = signals::loadCatalogue().entries;
}

/// Imports into a store of its own, and checks.
void TestExposition::import(const QByteArray &exposition, const QString &labels)
{
    m_servers = std::make_unique<RealServers>(RealServers::Kind::VictoriaMetrics);
    QVERIFY2(m_servers->startStore({}), m_servers->log().constData());
    QVERIFY2(m_servers->import(exposition, anything, labels), m_servers->log().constData());
    ProgramRun run;
    run.run({u"check"_s, u"--metrics"_s, m_servers->url().toString(), u"--format"_s, u"json"_s, u"--lang"_s,
             u"en"_s});
    m_said = run.said();
    m_document = {run.document()};
    QVERIFY2(m_document.root["schema"_L1] == "vigie.check/1"_L1, m_said.constData());
    QVERIFY2(run.errors().isEmpty(), m_said.constData());
    QVERIFY2(run.exitCode() == m_document.exitCode(), m_said.constData());
    QCOMPARE(m_document.sourceState(), u"ok"_s);
}

bool TestExposition::isThere(const signals::Family &family) const
{
    return std::ranges::any_of(family, [this](const QString &selector) {
        QJsonArray counted;
        const auto answered = [&] {
            counted = m_servers->ask(u"count(%1) or vector(0)"_s.arg(selector));
            return !counted.isEmpty(); // a request that failed is no answer
        };
        return QTest::qWaitFor(answered, 20'000) && counted.first()["value"_L1][1] != "0"_L1;
    });
}

void TestExposition::allThatItContainsIsJudged_data()
{
    QTest::addColumn<QByteArray>("exposition");
    QTest::addColumn<QString>("labels");
    const auto row = [](const QString &name, const QByteArray &exposition) {
        QTest::addRow("%s", qPrintable(name)) << exposition << QString();
        QTest::addRow("%s, as if scraped", qPrintable(name)) << exposition << asScraped;
    };
    row(u"a server on a bad day"_s, contentOf(QFINDTESTDATA("../fixtures/exposition/storage-server.prom")));
    RealServer exporter;
    if (exporter.start(u"prometheus-node-exporter"_s, {u"--web.listen-address=%1"_s, u"--log.level=error"_s},
                       u"/"_s))
        row(u"this very machine"_s, fetched(exporter.url(u"/metrics"_s)));
    for (const QString &path : qEnvironmentVariable("VIGIE_EXPOSITION").split(u':', Qt::SkipEmptyParts))
        row(path, contentOf(path));
}

void TestExposition::allThatItContainsIsJudged()
{
    QFETCH(QByteArray, exposition);
    QFETCH(QString, labels);
    QVERIFY2(!exposition.isEmpty(), "nothing to import");
    import(exposition, labels);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(m_document.state() != "ok"_L1, "nobody scraped it, so nobody can know");
    for (const Signal &signal : std::as_const(m_entries))
        signalIsJudged(signal);
    raidIsSaid();
}

/// A finding where all that the signal needs is there; where something is not, silence is no good sign, and
/// where nothing is, neither is a value.
void TestExposition::signalIsJudged(const Signal &signal) const
{
    const auto there = std::ranges::count_if(
        signal.families, [this](const signals::Family &family) { return isThere(family); });
    const bool complete = there == signal.families.size();
    const QList<QJsonObject> findings = findingsOf(m_document, signal.id);
    QVERIFY2(!complete || !findings.isEmpty(), qPrintable(signal.id + u" is not judged"_s));
    for (const QJsonObject &finding : findings) {
        const QByteArray told = QJsonDocument(finding).toJson();
        const bool isSilence = finding["reason"_L1] == "nothing to report"_L1;
        QVERIFY2(complete || (there > 0 && !isSilence) || finding["state"_L1] == "unknown"_L1,
                 told.constData());
        QVERIFY2(!isWronglyGreen(finding, signal), told.constData());
        QVERIFY2(!finding["reason"_L1].toString().isEmpty(), told.constData());
    }
}

void TestExposition::raidIsSaid() const
{
    const auto saidOfEach = [this](const QString &promql, const QString &signal, const QString &state) {
        for (const QJsonValue &sample : m_servers->ask(promql)) {
            const QString device = sample["metric"_L1]["device"_L1].toString();
            QVERIFY2(stateOf(m_document, signal, device) == state, qPrintable(signal + u' ' + device));
        }
    };
    saidOfEach(u"node_md_disks{state=\"failed\"} > 0"_s, u"raid_failed"_s, u"critical"_s);
    saidOfEach(u"node_md_state{state=\"inactive\"} == 1"_s, u"raid_missing"_s, u"critical"_s);
    saidOfEach(u"node_md_state{state=~\"resync|recovering\"} == 1"_s, u"raid_sync"_s, u"warning"_s);
}

void TestExposition::whatFailsIsSaid_data()
{
    QTest::addColumn<QString>("signal");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, const QString &signal, const QString &part, const QString &state) {
        QTest::newRow(name) << signal << part << state;
    };
    row("a whole RAID", u"raid_failed"_s, u"md0"_s, u"ok"_s);
    row("a disk failed", u"raid_failed"_s, u"md6"_s, u"critical"_s);
    row("a disk is missing", u"raid_missing"_s, u"md6"_s, u"critical"_s);
    row("an array that did not start", u"raid_missing"_s, u"md4"_s, u"critical"_s);
    row("an array that recovers", u"raid_sync"_s, u"md6"_s, u"warning"_s);
    row("an array that resyncs", u"raid_sync"_s, u"md8"_s, u"warning"_s);
    row("a routine check", u"raid_sync"_s, u"md201"_s, u"ok"_s);
    row("a degraded pool", u"zfs"_s, u"sauvegardes"_s, u"warning"_s);
    row("a faulted pool", u"zfs"_s, u"médias 2"_s, u"critical"_s);
    row("a pool that is well", u"zfs"_s, u"rpool"_s, u"ok"_s);
    row("a full disk, oddly named", u"disk"_s, u"/srv/été \"2025\" \\ <b>gros</b>"_s, u"critical"_s);
    row("a filesystem in memory", u"disk"_s, u"/run"_s, QString());
    row("a read-only disk", u"readonly"_s, u"/"_s, u"critical"_s);
    row("a share that hangs", u"fs_error"_s, u"/mnt/nas"_s, u"critical"_s);
    row("a disk that calls itself failing", u"smart"_s, u"/dev/sdb"_s, u"critical"_s);
    row("a disk that is well", u"smart"_s, u"/dev/sda"_s, u"ok"_s);
    row("a count that does not grow", u"smart_trend"_s, u"/dev/sdb"_s, u"ok"_s);
    row("a good word of years ago", u"nvme_warning"_s, u"nvme0n1"_s, u"unknown"_s);
    row("a failed unit", u"units"_s, u"borgmatic.service"_s, u"warning"_s);
    row("a rate of one sample", u"cpu"_s, {}, u"unknown"_s);
    row("a clock that is months off", u"clock"_s, {}, u"critical"_s);
    row("no scrape", u"reach"_s, {}, u"unknown"_s);
}

void TestExposition::whatFailsIsSaid()
{
    QFETCH(QString, signal);
    QFETCH(QString, part);
    QFETCH(QString, state);
    static const QByteArray file = contentOf(QFINDTESTDATA("../fixtures/exposition/storage-server.prom"));
    static CheckDocument document;
    if (document.root.isEmpty()) {
        import(file, {});
        document = m_document;
    }
    QCOMPARE(stateOf(document, signal, part), state);
}

void TestExposition::whoIsNotNamedIsThereAllTheSame_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("name");
    const auto nodename = [](const QByteArray &name) {
        return "node_uname_info{nodename=\"" + name + "\"} 1\n";
    };
    QTest::newRow("named by its kernel") << nodename("coffre") << QString() << u"coffre"_s;
    QTest::newRow("named by nobody") << QByteArray() << QString() << u"without a name"_s;
    QTest::newRow("by its kernel, as if scraped") << nodename("coffre") << asScraped << u"coffre"_s;
    QTest::newRow("by its instance") << QByteArray() << asScraped << u"coffre.example"_s;
}

void TestExposition::whoIsNotNamedIsThereAllTheSame()
{
    QFETCH(QByteArray, more);
    QFETCH(QString, labels);
    QFETCH(QString, name);
    import("node_load5 0.1\nnode_md_disks{device=\"md0\",state=\"failed\"} 1\n"
           "node_memory_MemTotal_bytes 1e9\nnode_memory_MemAvailable_bytes 5e8\n"
               + more,
           labels);
    QVERIFY2(m_document.subjects().size() == 1, m_said.constData());
    QCOMPARE(m_document.subject()["name"_L1].toString(), name);
    QCOMPARE(m_document.states(u"raid_failed"_s), QStringList{u"critical"_s});
    QCOMPARE(m_document.states(u"memory"_s), QStringList{u"ok"_s});
    QCOMPARE(m_document.states(u"reach"_s), QStringList{u"unknown"_s});
    QCOMPARE(m_document.findings(u"reach"_s).first()["reason"_L1].toString(), u"no sample of up"_s);
}

QTEST_GUILESS_MAIN(TestExposition)
#include "tst_exposition.moc"
