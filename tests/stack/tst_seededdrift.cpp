// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/driftstore.h"
#include "models/drift/measuredstore.h"
#include "models/http/connection.h"
#include "models/inventory/inventoryreader.h"
#include "tests/stack/seededfleet.h"
#include "tests/support/awaited.h"
#include "tests/support/manualclock.h"
#include "tests/support/programrun.h"
#include "tests/support/realservers.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using drift::Drift;

namespace {

/// "memory pica01", as a fleet names its drifts.
QString named(const Drift &drift)
{
    return drift::kindName(drift.kind) + u' ' + drift.subject;
}

QString named(const QJsonObject &drift)
{
    return drift.value("kind"_L1).toString() + u' '
        + drift.value("subject"_L1).toObject().value("name"_L1).toString();
}

QSet<QString> namesOf(const QList<Drift> &drifts)
{
    QSet<QString> names;
    for (const Drift &one : drifts)
        names.insert(named(one));
    return names;
}

QList<wiki::Page> pagesOf(const SeededFleet &fleet)
{
    QList<wiki::Page> pages;
    for (const auto &[path, text] : fleet.pages().asKeyValueRange())
        pages.append({.id = QString(path).chopped(4).replace(u'/', u':'),
                      .revision = 1,
                      .text = QString::fromUtf8(text)});
    return pages;
}

QList<Drift> comparedWith(const QList<wiki::Page> &pages, const drift::Measured &measured)
{
    return drift::compared(
        {.inventory = inventory::readInventory(pages), .pages = pages, .folders = {}, .measured = measured});
}

/// The wiki after somebody saved the proposal.
QList<wiki::Page> saved(QList<wiki::Page> pages, const drift::Proposal &proposal)
{
    for (wiki::Page &page : pages)
        if (page.id == proposal.page)
            page.text = proposal.text;
    return pages;
}

} // namespace

/// Fleets whose drifts are sown at random: all of them are found, and nothing else, and each proposed edit
/// mends what it is about. Each run takes other seeds; VIGIE_SEED=N takes that one alone.
class TestSeededDrift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allDriftsAreFoundAndNothingElse_data();
    void allDriftsAreFoundAndNothingElse();
    void whatWasSavedNoLongerDrifts_data() { allDriftsAreFoundAndNothingElse_data(); }
    void whatWasSavedNoLongerDrifts();
};

void TestSeededDrift::initTestCase()
{
    if (const QString program = RealServers::missing(); !program.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
}

void TestSeededDrift::allDriftsAreFoundAndNothingElse_data()
{
    QTest::addColumn<quint32>("seed");
    bool isGiven = false;
    const quint32 given = qEnvironmentVariable("VIGIE_SEED").toUInt(&isGiven);
    for (int i = 0; i < (isGiven ? 1 : 5); ++i) {
        const quint32 seed = isGiven ? given : QRandomGenerator::global()->generate();
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestSeededDrift::allDriftsAreFoundAndNothingElse()
{
    QFETCH(quint32, seed);
    const SeededFleet fleet(seed);
    RealServers servers(RealServers::Kind::VictoriaMetrics);
    QVERIFY2(servers.startStore({}), servers.log().constData());
    QVERIFY(servers.import(fleet.samples(QDateTime::currentMSecsSinceEpoch()), u"node_uname_info"_s));
    ProgramRun run;
    for (const auto &[path, text] : fleet.pages().asKeyValueRange())
        run.write(u"wiki/"_s + path, text);
    run.run({u"show"_s, u"drift"_s, u"--metrics"_s, servers.url().toString(), u"--wiki"_s,
             run.path(u"wiki"_s), u"--format"_s, u"json"_s});
    QVERIFY2(run.exitCode() == 0 && run.errors().isEmpty(), run.said().constData());
    QVERIFY(run.document().value("compared"_L1).toBool());

    QSet<QString> found;
    for (const QJsonValue &one : run.document().value("drifts"_L1).toArray()) {
        found.insert(named(one.toObject()));
        QVERIFY2(one.toObject().value("proposal"_L1).isObject(), qPrintable(named(one.toObject())));
    }
    const QSet<QString> right = QSet<QString>(found).intersect(fleet.drifts());
    const double precision = found.isEmpty() ? 1 : double(right.size()) / double(found.size());
    const double recall = fleet.drifts().isEmpty() ? 1 : double(right.size()) / double(fleet.drifts().size());
    qInfo("%lld drifts sown, %lld found: precision %.3f, recall %.3f", qlonglong(fleet.drifts().size()),
          qlonglong(found.size()), precision, recall);
    QCOMPARE(QSet<QString>(found).subtract(fleet.drifts()), QSet<QString>());
    QCOMPARE(QSet<QString>(fleet.drifts()).subtract(found), QSet<QString>());
}

void TestSeededDrift::whatWasSavedNoLongerDrifts()
{
    QFETCH(quint32, seed);
    const SeededFleet fleet(seed);
    RealServers servers(RealServers::Kind::VictoriaMetrics);
    QVERIFY2(servers.startStore({}), servers.log().constData());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(servers.import(fleet.samples(now), u"node_uname_info"_s));
    const ManualClock clock;
    http::Connection connection({.url = servers.url()}, http::Connection::Way::Direct);
    drift::MeasuredStore store(metrics::PrometheusClient(connection, servers.url()),
                               {.past = base::instantFromMs(now)}, clock);
    QVERIFY(refreshed(store) && store.held().snapshot);

    const QList<wiki::Page> pages = pagesOf(fleet);
    const QList<Drift> drifts = comparedWith(pages, *store.held().snapshot);
    for (const Drift &one : drifts) {
        QVERIFY2(one.proposal, qPrintable(named(one)));
        QSet<QString> expected = namesOf(drifts);
        if (one.kind != Drift::Kind::Silent && one.kind != Drift::Kind::Stopped) // a remark mends nothing
            expected.remove(named(one));
        const QSet<QString> left = namesOf(comparedWith(saved(pages, *one.proposal), *store.held().snapshot));
        QVERIFY2(left == expected,
                 qPrintable(named(one) + u": "_s + QStringList(left.values()).join(u", "_s) + u'\n'
                            + one.proposal->diff));
    }
}

QTEST_GUILESS_MAIN(TestSeededDrift)
#include "tst_seededdrift.moc"
